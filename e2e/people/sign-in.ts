import { expect, type Page } from '@playwright/test';
import { backoffice, portal } from '../places.ts';
import type { Words } from '../words.ts';

const isStaff = (subject: string): boolean => subject.startsWith('staff-');

export const homeOf = (subject: string): string => (isStaff(subject) ? backoffice : portal);

/** From the page that asks who one is, by the local identity provider, back to where one wanted to go. */
export async function signIn(page: Page, subject: string, t: Words): Promise<void> {
  if (isStaff(subject)) await page.getByRole('button', { name: t('backoffice:signIn.start') }).click();
  else
    await page
      .getByRole('main')
      .getByRole('link', { name: t('shell:signIn') })
      .click();
  await page.locator(`button[name="person"][value="${subject}"]`).click();
  await expect(page).toHaveURL((url) => url.href.startsWith(homeOf(subject)) && url.pathname !== '/sign-in');
}
