import { expect } from '@playwright/test';
import { portal } from '../places.ts';
import { tick } from './answer.ts';
import { follow, heading, press } from './apply.ts';
import { fetchPdf } from './files.ts';
import type { Visitor } from './people.ts';

/** Makes a link for a week, after forgetting to say for how long; answers where it leads. */
async function makeLink(citizen: Visitor): Promise<string> {
  const { page, t, look } = citizen;
  await follow(citizen, t('portal:share.title'));
  await expect(page.getByRole('main')).toContainText(t('portal:share.none'));
  await press(citizen, t('portal:share.make'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await look('share, no days chosen');
  await tick(citizen, page.getByRole('radio', { name: t('portal:share.day', { count: 7 }), exact: true }));
  await press(citizen, t('portal:share.make'));
  await expect(page.getByRole('status')).toContainText(t('portal:share.madeTitle'));
  await look('share, link made');
  return (await page.getByRole('status').locator('code').textContent()) ?? '';
}

/** Shows the result to a stranger by a link, and then no more. */
export async function shareResult(citizen: Visitor, stranger: Visitor, id: string): Promise<void> {
  const { page, hand, t, look } = citizen;
  await page.goto(`${portal}/my/${id}/result`);
  const link = await makeLink(citizen);
  await stranger.page.goto(link);
  await expect(heading(stranger, t('portal:verify.valid'))).toBeVisible();
  await stranger.look('shared result');
  await fetchPdf(stranger, t('portal:share.publicOpen'));
  await page.goto(`${portal}/my/${id}/share`);
  await expect(page.getByRole('main')).toContainText(t('portal:share.opened', { count: 1 }));
  await hand.press(page.getByRole('button', { name: t('portal:share.end') }));
  await expect(page.getByRole('main')).toContainText(t('portal:share.ended'));
  await look('share, link ended');
  expect((await stranger.page.goto(link))?.status()).toBe(404);
  await expect(heading(stranger, t('portal:share.goneTitle'))).toBeVisible();
}
