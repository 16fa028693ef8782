import { expect } from '@playwright/test';
import { sentDossier } from '../http/citizens.ts';
import { heading, press } from '../people/apply.ts';
import { waitFor } from '../people/files.ts';
import { test, type Visitor } from '../people/people.ts';
import { portal } from '../places.ts';

/** From the own list to what one was told of a dossier, and on to the dossier itself. */
async function readNotices(citizen: Visitor, mine: string): Promise<void> {
  const { page, t, look } = citizen;
  const told = page.getByRole('listitem').filter({ has: page.locator(`a[href="${mine}"]`) });
  await page.goto(`${portal}/my/notices`);
  await waitFor(citizen, () => expect(told).toHaveCount(2, { timeout: 1000 }));
  await look('notices, unread');
  await page.goto(`${portal}/my`);
  await look('my, something unread');
  await page
    .getByRole('link', { name: new RegExp(`^${t('portal:notices.title')} \\(`) })
    .first()
    .click();
  await expect(heading(citizen, t('portal:notices.title'))).toBeVisible();
  await expect(told.first()).toContainText(t('portal:notices.unread'));
  await press(citizen, t('portal:notices.markAll'));
  await expect(told.first()).not.toContainText(t('portal:notices.unread'));
  await look('notices, read');
  await told.first().getByRole('link').click();
  await expect(page).toHaveURL(portal + mine);
}

test('A citizen reads what they were told, without JavaScript', async ({ people }) => {
  const mine = await sentDossier(await people.cookie('citizen-bao'), 'bach-mai');
  await readNotices(await people.person('citizen-bao', { language: 'vi', scripts: false }), mine);
});
