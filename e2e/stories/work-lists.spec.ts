import { expect } from '@playwright/test';
import { test } from '../people/people.ts';
import { backoffice } from '../places.ts';

for (const scripts of [true, false]) {
  const title = scripts ? '' : ', without JavaScript';
  test(`A clerk narrows a list down, keeps it under a name, and drops it${title}`, async ({ people }) => {
    const { page, t, look } = await people.person(scripts ? 'staff-huong' : 'staff-dung', { language: 'vi', scripts });
    const name = 'Tiếp nhận gấp';
    await page.goto(`${backoffice}/work`);
    const rail = page.getByRole('navigation', { name: t('backoffice:queues.label') });
    await rail.getByRole('link', { name: t('backoffice:board.toAccept') }).click();
    await expect(page).toHaveURL(/queue=toAccept/);
    const filters = page.getByRole('navigation', { name: t('backoffice:list.filter') });
    await filters.getByRole('link', { name: t('backoffice:board.soon') }).click();
    await expect(page).toHaveURL(/only=soon/);
    await look('narrowed list');
    await page.getByText(t('backoffice:board.saveView')).first().click();
    await page.getByRole('textbox', { name: t('backoffice:board.viewName') }).fill(name);
    await page.getByRole('button', { name: t('backoffice:board.saveView') }).click();
    await expect(rail.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await look('kept list');
    await page.getByRole('button', { name: t('backoffice:board.removeView', { name }) }).click();
    await expect(rail.getByRole('link', { name })).toHaveCount(0);
  });
}
