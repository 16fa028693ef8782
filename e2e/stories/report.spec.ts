import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { ask, posted } from '../http/ask.ts';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { test } from '../people/people.ts';
import { settings } from '../people/settings.ts';
import { backoffice } from '../places.ts';

// One after another: the first brings a dossier that all of them count.
test.describe.configure({ mode: 'default' });

test('A dossier is accepted at the desk', async ({ people }) => {
  const citizen = await people.cookie('citizen-ngan');
  const dossier = await sentDossier(citizen);
  await notify(signed(noticeOf(await orderFor(citizen, dossier), 8000)));
  await acceptByPost(await people.cookie('staff-binh'), dossier.replace('/my/', '/dossiers/'));
});

for (const { language, scripts, title } of settings) {
  test(`A supervisor goes from the figures of the city to the dossiers behind one ${title}`, async ({ people }) => {
    const { page, t, look } = await people.person('staff-lam', { language, scripts });
    await page.goto(`${backoffice}/work`);
    await page.getByRole('link', { name: t('backoffice:report.title') }).click();
    const commune = language === 'vi' ? /Hoàn Kiếm/ : /Hoan Kiem|Hoàn Kiếm/;
    const filters = page.getByRole('form', { name: t('backoffice:report.filters') });
    await expect(page.getByRole('rowheader', { name: commune })).toBeVisible();
    await look('report by agency');

    await filters.getByLabel(t('backoffice:report.lines')).selectOption('procedure');
    await filters.getByRole('button', { name: t('backoffice:report.show') }).click();
    await expect(page).toHaveURL(/lines=procedure/);
    await expect(page.getByRole('columnheader', { name: t('backoffice:report.byProcedure') })).toBeVisible();
    await look('report by service');

    await filters.getByLabel(t('backoffice:report.lines')).selectOption('agency');
    await filters.getByRole('button', { name: t('backoffice:report.show') }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: commune }) });
    const total = row.getByRole('link').first();
    const count = Number(await total.textContent());
    await total.click();
    await expect(page).toHaveURL(/\/reports\/dossiers\?/);
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(Math.min(count, 50));
    await look('dossiers behind a figure');
    await page.getByRole('link', { name: t('backoffice:report.back') }).click();
    await expect(page).toHaveURL(/\/reports\?/);

    // The worker sets it; until then the page asks again by itself.
    await page.getByRole('button', { name: t('backoffice:prints.ask') }).click();
    await expect(page.getByRole('link', { name: t('backoffice:prints.open') })).toBeVisible({ timeout: 15_000 });
    await look('report as a PDF');
    await page.getByRole('link', { name: t('backoffice:report.back') }).click();

    const tabs = page.getByRole('navigation', { name: t('backoffice:indicators.tabs') });
    await tabs.getByRole('link', { name: t('backoffice:indicators.tab') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('backoffice:indicators.title') })).toBeVisible();
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(9);
    const petitions = page.getByRole('row').filter({ hasText: t('backoffice:indicators.of.petitions.name') });
    await expect(petitions).toContainText(t('backoffice:indicators.noPoints'));
    await look('nine indicators');
    await tabs.getByRole('link', { name: t('backoffice:serviceIndex.title') }).click();
    await expect(page.getByRole('table')).toHaveCount(6);
    await look('service index');
    await page.getByRole('link', { name: t('backoffice:serviceIndex.of.filedOnline.name') }).click();
    await look('component of the service index');
    await page.getByRole('link', { name: t('backoffice:serviceIndex.seeOnline') }).click();
    await expect(page).toHaveURL(/\/reports\/dossiers\?.*column=online/);
  });
}

test('The clerk finds it in the dossier register of the agency, and nobody reads that of another', async ({
  people,
}) => {
  const { page, t, look } = await people.person('staff-binh', { language: 'vi', scripts: true });
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:registers.rail') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('backoffice:registers.dossiers') })).toBeVisible();
  await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible();
  await look('dossier register');
  const choose = page.getByRole('form', { name: t('backoffice:registers.filters') });
  await choose.getByLabel(t('backoffice:registers.book'), { exact: true }).selectOption('numbers');
  await choose.getByRole('button', { name: t('backoffice:registers.show') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('backoffice:registers.numbers') })).toBeVisible();
  const cookie = await people.cookie('staff-binh');
  const file = await ask(backoffice, '/registers/file?as=csv', { headers: { cookie } });
  expect(file.headers['content-type']).toContain('text/csv');
  const foreign = await ask(backoffice, '/registers?agency=bach-mai', { headers: { cookie } });
  expect(foreign.status).toBe(404);
});

test('The desk looks over the money of the day, its parcels and what nobody fetched', async ({ people }) => {
  const { page, t, look } = await people.person('staff-binh', { language: 'vi', scripts: false });
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:moneyDay.title') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('backoffice:moneyDay.title') })).toBeVisible();
  await expect(page.getByRole('table').first().getByRole('cell', { name: '8.000 đồng' }).first()).toBeVisible();
  await look('money of the day');
  const cookie = await people.cookie('staff-binh');
  const file = await ask(backoffice, '/money/day/file', { headers: { cookie } });
  expect([file.status, file.text.includes('8000')]).toEqual([200, true]);
  const at = (path: string, who: string) => ask(backoffice, path, { headers: { cookie: who } });
  expect((await at('/money/day?agency=bach-mai', cookie)).status).toBe(404);
  const early = posted(backoffice, cookie, [
    ['intentId', randomUUID()],
    ['counted', '0'],
  ]);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  expect((await ask(backoffice, `/money/day?day=${today}`, early)).status).toBe(422);
  await page.getByRole('link', { name: t('backoffice:parcels.title') }).click();
  await expect(page.getByText(t('backoffice:parcels.empty'))).toBeVisible();
  await look('post manifest');
  await page.goto(`${backoffice}/work/unclaimed`);
  await expect(page.getByRole('heading', { level: 1, name: t('backoffice:unclaimed.title') })).toBeVisible();
  await look('unclaimed results');
  expect((await at('/post/manifest/file', cookie)).status).toBe(200);
  const supervisor = await people.cookie('staff-lam');
  for (const path of ['/money/day', '/money/day/file', '/post/manifest', '/post/manifest/file', '/work/unclaimed'])
    expect((await at(path, supervisor)).status, path).toBe(403);
});

test('The report comes as a file to those who read figures, and to nobody else', async ({ people }) => {
  const supervisor = await people.cookie('staff-lam');
  const file = (as: string, cookie: string) => ask(backoffice, `/reports/file?as=${as}`, { headers: { cookie } });
  const csv = await file('csv', supervisor);
  expect(csv.status).toBe(200);
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.text).toMatch(/^\ufeff?[^\r\n]+\r\n/);
  const book = await file('xlsx', supervisor);
  expect(book.headers['content-type']).toContain('spreadsheetml');
  expect(book.text.slice(0, 2)).toBe('PK');
  expect((await file('pdf', supervisor)).status).toBe(404);
  for (const place of ['indicators', 'index']) {
    const sheet = await ask(backoffice, `/reports/${place}/file?as=csv`, { headers: { cookie: supervisor } });
    expect([place, sheet.status, sheet.headers['content-type']]).toEqual([place, 200, 'text/csv; charset=utf-8']);
  }
  const wanted = posted(backoffice, supervisor, [
    ['intentId', randomUUID()],
    ['of', 'indicators'],
    ['query', ''],
  ]);
  const print = (await ask(backoffice, '/reports/print', wanted)).headers.location ?? '';
  await expect(async () => {
    const pdf = await ask(backoffice, `${print}/file`, { headers: { cookie: supervisor } });
    expect([pdf.status, pdf.headers['content-type'], pdf.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
  }).toPass({ timeout: 15_000 });
  const stranger = { headers: { cookie: await people.cookie('staff-phuong') } };
  expect((await ask(backoffice, `${print}/file`, stranger)).status).toBe(404);
  expect((await ask(backoffice, '/reports/index/nothing', { headers: { cookie: supervisor } })).status).toBe(404);
  const clerk = await people.cookie('staff-huong');
  const pages = [
    '/reports',
    '/reports/dossiers',
    '/reports/indicators',
    '/reports/indicators/dossiers',
    '/reports/index',
  ];
  for (const path of [...pages, '/reports/index/onTime', '/reports/file?as=csv', '/reports/indicators/file?as=csv']) {
    expect((await ask(backoffice, path, { headers: { cookie: clerk } })).status, path).toBe(403);
  }
  const head = await people.cookie('staff-phuong');
  const foreign = await ask(backoffice, '/reports?agency=hoan-kiem', { headers: { cookie: head } });
  expect(foreign.status).toBe(404);
});
