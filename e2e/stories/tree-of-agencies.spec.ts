import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { answer } from '../people/answer.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

/** The boxes of a day that is far away: nothing of the story holds before it. */
const far = (name: string, day: string) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: '5',
  [`${name}.year`]: '2099',
});

/** The tree of today has no districts, that of before the reform has; an old name leads to who took over. */
async function looksAround({ page, t, look, ...staff }: Visitor): Promise<void> {
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:agencies.title') }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Bach Mai Ward' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Hoan Kiem District' })).toHaveCount(0);
  await look('tree of agencies');
  const show = page.getByRole('button', { name: t('backoffice:agencies.show'), exact: true });
  await answer({ page, ...staff }, { name: 'truc bach', 'day.day': '30', 'day.month': '6', 'day.year': '2025' });
  await show.click();
  const district = page.getByRole('row').filter({ hasText: 'Hoan Kiem District' });
  await district
    .getByRole('link', { name: t('backoffice:agencies.unfoldAbout', { name: 'Hoan Kiem District' }) })
    .click();
  await expect(page.getByRole('row').filter({ hasText: 'Hang Bac Ward' })).toBeVisible();
  await look('tree of agencies, before the reform');
  await answer({ page, ...staff }, { name: 'truc bach', 'day.day': '31', 'day.month': '2', 'day.year': '2026' });
  await show.click();
  await expect(page.getByText(t('backoffice:agencies.dayUnreal'))).toBeVisible();
  await expect(page.getByRole('region', { name: 'truc bach' })).toContainText('Ba Dinh Ward');
  await look('tree of agencies, no such day');
}

/** A division is founded, moves on, and all of it is taken back. */
async function ordersOne({ page, t, look, ...staff }: Visitor): Promise<void> {
  const to = (edit: 'contact' | 'found' | 'move' | 'close') =>
    page.getByRole('link', { name: t(`backoffice:agencies.acts.${edit}`) });
  const send = (edit: 'contact' | 'found' | 'move') =>
    page.getByRole('button', { name: t(`backoffice:agencies.${edit}.send`) });
  await page.goto(`${backoffice}/admin/agencies/so-xay-dung`);
  await look('agency');
  await to('found').click();
  await answer(
    { page, ...staff },
    { kind: 'division', nameVi: 'Phòng Hạ tầng', code: '001.00.99.H26', ...far('from', '4') },
  );
  await send('found').click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:agencies.fields.nameEn'));
  await answer({ page, ...staff }, { nameEn: 'Infrastructure Division' });
  await send('found').click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:agencies.troubles.taken'));
  await look('agency, founding to be mended');
  await answer({ page, ...staff }, { code: '001.00.95.H26' });
  await send('found').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phòng Hạ tầng');
  await to('move').click();
  await answer({ page, ...staff }, { parentId: 'so-van-hoa-the-thao', ...far('from', '9') });
  await send('move').click();
  await expect(page.getByRole('row').filter({ hasText: 'Sở Văn hóa và Thể thao' })).toBeVisible();
  await look('agency that is to move');
  await to('close').click();
  await look('closing an agency');
}

async function takesBack({ page, t, look }: Visitor): Promise<void> {
  await page.goto(`${backoffice}/admin/agencies/phong-ha-tang-001-00-95-h26`);
  const back = page.getByRole('button', { name: t('backoffice:agencies.history.withdraw') });
  await back.last().click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:agencies.inUse'));
  await look('agency, not taken back');
  await back.first().click();
  await expect(page.getByRole('status')).toContainText(t('backoffice:agencies.done'));
  await back.first().click();
  await expect(page).toHaveURL(/\/admin\/agencies\/log$/);
  await expect(page.getByRole('row').filter({ hasText: 'Infrastructure Division' })).toHaveCount(2);
  await look('changes of agencies');
}

test('The administrator of the city looks at the tree of two days, founds a division, moves it and takes it back', async ({
  people,
}) => {
  const english = await people.person('staff-minh', { language: 'en', scripts: false });
  await looksAround(english);
  await ordersOne(await people.person('staff-minh', { language: 'vi', scripts: true }));
  await takesBack(english);
});

test('The administrator of a ward keeps its contact data and founds nothing; others see no tree', async ({
  people,
}) => {
  const { page, t, look, ...staff } = await people.person('staff-an', { language: 'vi', scripts: false });
  await page.goto(`${backoffice}/admin/agencies/bach-mai`);
  await expect(page.getByRole('link', { name: t('backoffice:agencies.acts.found') })).toHaveCount(0);
  await page.getByRole('link', { name: t('backoffice:agencies.acts.contact') }).click();
  await answer({ page, ...staff }, { address: 'Số 1 phố Bạch Mai (minh họa)', phone: 'gọi sau' });
  const send = page.getByRole('button', { name: t('backoffice:agencies.contact.send') });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:agencies.troubles.malformed'));
  await look('contact data to be mended');
  await answer({ page, ...staff }, { phone: '024 0000 0001' });
  await send.click();
  await expect(page.getByRole('row').filter({ hasText: 'Số 1 phố Bạch Mai (minh họa)' })).toBeVisible();
  const statusOf = async (subject: string, place: string) =>
    (await ask(backoffice, place, { headers: { cookie: await people.cookie(subject) } })).status;
  expect(await statusOf('staff-an', '/admin/agencies/hoan-kiem/contact')).toBe(404);
  expect(await statusOf('staff-an', '/admin/agencies/bach-mai/found')).toBe(404);
  expect(await statusOf('staff-minh', '/admin/agencies/khong-co')).toBe(404);
  expect([403, 404]).toContain(await statusOf('staff-huong', '/admin/agencies'));
});
