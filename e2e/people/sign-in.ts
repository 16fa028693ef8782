import { expect, type Page } from '@playwright/test';
import type { Hand } from '../hands/hand.ts';
import { backoffice, portal } from '../places.ts';
import type { Words } from '../words.ts';

export const isStaff = (subject: string): boolean => subject.startsWith('staff-');

export const homeOf = (subject: string): string => (isStaff(subject) ? backoffice : portal);

interface Somebody {
  page: Page;
  hand: Hand;
  t: Words;
}

/** From the page that asks who one is, by the local identity provider, back to where one wanted to go. */
export async function signIn({ page, hand, t }: Somebody, subject: string): Promise<void> {
  const main = page.getByRole('main');
  if (isStaff(subject)) await page.getByRole('button', { name: t('backoffice:signIn.start') }).click();
  else await hand.press(main.getByRole('link', { name: t('shell:signIn') }));
  await hand.press(page.locator(`button[name="person"][value="${subject}"]`));
  await expect(page).toHaveURL((url) => url.href.startsWith(homeOf(subject)) && url.pathname !== '/sign-in');
}
