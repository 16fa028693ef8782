import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { answer } from '../people/answer.ts';
import { test } from '../people/people.ts';
import { backoffice } from '../places.ts';

const settings = [
  { language: 'vi', scripts: true, title: '' },
  { language: 'en', scripts: false, title: ', without JavaScript' },
] as const;

for (const { title, ...setting } of settings) {
  test(`An administrator gives somebody a post, and ends it${title}`, async ({ people }) => {
    const staff = await people.person('staff-an', setting);
    const { page, t, look } = staff;
    const subject = `nguoi.moi.${setting.language}`;
    await page.goto(`${backoffice}/work`);
    await page.getByRole('link', { name: t('backoffice:people.rail') }).click();
    await expect(page.getByRole('row').filter({ hasText: 'staff-huong' })).toBeVisible();
    await look('people and posts');
    await answer(staff, { subject, role: 'inspector' });
    await page.getByRole('button', { name: t('backoffice:people.send') }).click();
    await expect(page.getByRole('alert')).toContainText(t('backoffice:people.problems.missing'));
    await look('people and posts, to be mended');
    await answer(staff, { fullName: 'Nguyễn Thị Mới', 'from.day': '1', 'from.month': '1', 'from.year': '2099' });
    await page.getByRole('button', { name: t('backoffice:people.send') }).click();
    const row = page.getByRole('row').filter({ hasText: subject });
    await expect(row).toContainText(t('workflow:roles.inspector'));
    await look('people and posts, given');
    await row.getByRole('button', { name: t('backoffice:people.end') }).click();
    await expect(row).toHaveCount(0);

    await page.getByRole('link', { name: t('backoffice:audit.title') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('backoffice:audit.title') })).toBeVisible();
    await expect(page.getByRole('cell', { name: t('backoffice:audit.searched.audit') }).first()).toBeVisible();
    await look('audit search');
  });
}

test('An administrator sees how far the national portal has been told', async ({ people }) => {
  const { page, t, look } = await people.person('staff-minh', { language: 'vi', scripts: true });
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:synchronisation.title') }).click();
  await expect(page.getByRole('heading', { name: t('backoffice:synchronisation.comparison') })).toBeVisible();
  await look('national portal');
});

test('Who administers nothing gives no posts', async ({ people }) => {
  for (const subject of ['staff-huong', 'staff-lam']) {
    const cookie = await people.cookie(subject);
    for (const path of [
      '/admin/people',
      '/admin/synchronisation',
      '/admin/maintenance',
      '/admin/warnings',
      '/admin/jobs',
    ])
      expect((await ask(backoffice, path, { headers: { cookie } })).status, `${subject} ${path}`).toBe(403);
  }
});
