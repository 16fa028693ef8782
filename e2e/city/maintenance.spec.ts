import { expect } from '@playwright/test';
import { answer } from '../people/answer.ts';
import { test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

test('An administrator announces maintenance, citizens read of it on every page, and it is withdrawn', async ({
  people,
}) => {
  const staff = await people.person('staff-minh', { language: 'vi', scripts: false });
  const { page, t, look } = staff;
  await page.goto(`${backoffice}/admin/maintenance`);
  await look('maintenance notices');
  const words = { toldVi: 'Tạm dừng nộp phí trực tuyến.', toldEn: 'Fees cannot be paid online.' };
  const day = { 'startDate.day': '1', 'startDate.month': '1', 'startDate.year': '2099', startTime: '22:00' };
  const until = { 'endDate.day': '1', 'endDate.month': '1', 'endDate.year': '2099' };
  await answer(staff, { ...words, ...day, ...until, endTime: '21:00' });
  await page.getByRole('button', { name: t('backoffice:maintenance.send') }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:maintenance.trouble.endsTooSoon'));
  await answer(staff, { endTime: '23:30' });
  await page.getByRole('button', { name: t('backoffice:maintenance.send') }).click();
  await expect(page.getByRole('row').filter({ hasText: words.toldVi })).toBeVisible();
  await look('maintenance notices, announced');

  const stranger = await people.stranger({ language: 'en', scripts: true });
  // The portal looks twice a minute.
  await expect(async () => {
    await stranger.page.goto(portal);
    await expect(stranger.page.getByRole('complementary')).toContainText(words.toldEn, { timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [2000] });
  await stranger.look('home, maintenance announced');

  await page.getByRole('row').filter({ hasText: words.toldVi }).getByRole('button').click();
  await expect(page.getByRole('row').filter({ hasText: words.toldVi })).toHaveCount(0);
});

test('The administrator of the city sets when who is warned of a date', async ({ people }) => {
  const staff = await people.person('staff-minh', { language: 'en', scripts: true });
  const { page, t, look } = staff;
  await page.goto(`${backoffice}/admin/warnings`);
  await look('warnings');
  const send = page.getByRole('button', { name: t('backoffice:warnings.send') });
  await answer(staff, { 'handler.percent': '150' });
  await send.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('warnings, to be mended');
  await answer(staff, { 'handler.percent': '75' });
  await send.click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:warnings.done'));
});
