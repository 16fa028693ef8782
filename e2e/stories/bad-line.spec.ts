import { expect } from '@playwright/test';
import { pdfBytes } from '../files/samples.ts';
import { ask } from '../http/ask.ts';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer } from '../people/answer.ts';
import { begin, follow, isOnPage, isOnTasks, openFirstTask, press } from '../people/apply.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const game = { slug: 'public-game-point', vi: 'điểm', en: 'game' };
const onTelephone = { language: 'vi', scripts: true, width: 390 } as const;
const registration = /đăng ký kinh doanh/i;

/** A file of some parts: 700 kB behind the end of a small page would be no PDF, so they stand in a remark. */
const long = (): Buffer =>
  pdfBytes({ word: Array.from({ length: 20_000 }, (_, at) => `${at} `.padEnd(35, 'x')).join('') });

async function typesAndLeaves(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await begin(visitor, game);
  await openFirstTask(visitor);
  await isOnPage(visitor, 'owner');
  await answer(visitor, { ownerKind: 'person', phone: '0912' });
  await expect(page.getByText(t('portal:form.typing.saved'))).toBeVisible();
  await look('form page, typed and kept');
  await page.context().setOffline(true);
  await answer(visitor, { phone: '0912 3' });
  await press(visitor, t('shell:saveAndContinue'));
  await expect(page.getByText(t('portal:form.typing.lost'))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(t('portal:form.typing.saved'))).toBeVisible();
  await page.goto(page.url().replace(/\/pages.*/, ''));
  await isOnTasks(visitor);
  await expect(page.getByText(t('portal:tasks.doing'))).toBeVisible();
}

/** As when the battery is empty. Between two pages this browser is on line for a moment: nothing goes out any more. */
async function dies({ page }: Visitor): Promise<void> {
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined);
  });
  await page.goto('about:blank');
}

/** Typed without a line, closed, and opened again: first still without one, then with. Nobody else finds it there. */
async function findsItAgain(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  const context = page.context();
  await openFirstTask(visitor);
  await isOnPage(visitor, 'owner');
  const address = page.url();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect
    .poll(() => page.evaluate((kept) => caches.match(kept).then(Boolean), new URL(address).pathname))
    .toBe(true);
  await context.setOffline(true);
  await answer(visitor, { phone: '0912 345' });
  await expect(page.getByText(t('portal:form.typing.lost'))).toBeVisible();
  await dies(visitor);
  await page.goto(address);
  await expect(page.locator('[name="phone"]')).toHaveValue('0912 345');
  await look('form page, found again without a line');
  await dies(visitor);
  await context.setOffline(false);
  await page.goto(address);
  await expect(page.locator('[name="phone"]')).toHaveValue('0912 345');
  await expect(page.getByText(t('portal:form.typing.saved'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(t('portal:form.typing.left'))).toHaveCount(0);
  await expect(page.locator('[name="phone"]')).toHaveValue('0912 345');
  await page.goto(address.replace(/\/pages.*/, ''));
  await isOnTasks(visitor);
}

/** What lies on the device is forgotten when its person signs out; the session itself stays, others in this run need it. */
async function leavesNothingBehind({ page, t }: Visitor): Promise<void> {
  const names = () => page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));
  await page.goto(`${portal}/my`);
  expect(await names()).toContain('mot-cua-typed');
  await page.route('**/sign-out', (route) => route.fulfill({ contentType: 'text/html', body: '<title>.</title>' }));
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: t('shell:signOut') }).click();
  await expect(page).toHaveURL(/sign-out$/);
  await expect.poll(names).not.toContain('mot-cua-typed');
  await page.unroute('**/sign-out');
}

async function goesOnElsewhere(people: People): Promise<void> {
  const { page, t } = await people.person('citizen-hang', { language: 'en', scripts: false });
  await page.goto(`${portal}/my`);
  await page
    .getByRole('region', { name: t('portal:mine.drafts') })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('main').getByRole('list').first().getByRole('link').first().click();
  await expect(page.locator('[name="phone"]')).toHaveValue('0912 345');
}

async function uploadsOverABrokenLine(visitor: Visitor): Promise<void> {
  const { page, t, hand, look } = visitor;
  await follow(visitor, registration);
  let parts = 0;
  await page.route('**/uploads/*', (route) => {
    if (route.request().method() === 'POST') parts += 1;
    return parts >= 2 ? route.abort('internetdisconnected') : route.fallback();
  });
  await hand.bring(page.locator('input[type="file"]'), [
    { name: 'dang-ky.pdf', mimeType: 'application/pdf', buffer: long() },
  ]);
  await press(visitor, t('portal:upload.send'));
  await expect(page.getByText(t('portal:upload.lost'))).toBeVisible();
  const bar = page.getByRole('progressbar');
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
  await look('upload, the line is lost');
  await page.unroute('**/uploads/*');
  await press(visitor, t('portal:upload.tryNow'));
  await expect(page.getByRole('main')).toContainText(t('portal:upload.ok'));
  await expect(page.getByRole('main')).toContainText('dang-ky.pdf');
}

/** Pages that were opened can be read again without a line; what was not is said plainly. */
async function readsWithoutALine({ page, t, look }: Visitor): Promise<void> {
  const guide = `${portal}/services/${game.slug}`;
  await page.goto(`${portal}/help`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(guide);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await expect
    .poll(() => page.evaluate((kept) => caches.match(kept).then(Boolean), `/services/${game.slug}`))
    .toBe(true);
  await page.context().setOffline(true);
  await page.goto(`${portal}/my`);
  await expect(page.getByRole('heading', { level: 1, name: t('portal:offline.title') })).toBeVisible();
  await look('without a line');
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
  await page.context().setOffline(false);
  await page.goto(`${portal}/my`);
  await expect(page.getByRole('heading', { level: 1, name: t('portal:mine.title') })).toBeVisible();
}

/** Two open pages of one dossier, and nobody touches either. */
async function seesWhatHappens(people: People): Promise<void> {
  const cookie = await people.cookie('citizen-ngan');
  const mine = await sentDossier(cookie, 'bach-mai');
  const theirs = mine.replace('/my/', '/dossiers/');
  const citizen = await people.person('citizen-ngan', onTelephone);
  const clerk = await people.person('staff-huong', { language: 'vi', scripts: true });
  await citizen.page.goto(portal + mine);
  await clerk.page.goto(backoffice + theirs);
  await expect(clerk.page.getByRole('heading', { level: 1 })).toBeVisible();

  await ask(backoffice, theirs, { headers: { cookie: await people.cookie('staff-dung') } });
  await expect(clerk.page.getByText(/Ngô Tiến Dũng/)).toBeVisible();
  await notify(signed(noticeOf(await orderFor(cookie, mine), 8000)));
  await expect(citizen.page.getByText(citizen.t('portal:dossier.updated'))).toBeVisible();
  await expect(clerk.page.getByText(clerk.t('backoffice:dossier.updated'))).toBeVisible();
  await citizen.look('dossier, changed while it was open');
  await clerk.look('dossier, changed while it was open');
}

test('On a bad line nothing that was typed or sent is lost', async ({ people }) => {
  const visitor = await people.person('citizen-hang', onTelephone);
  await typesAndLeaves(visitor);
  await findsItAgain(visitor);
  await goesOnElsewhere(people);
  await uploadsOverABrokenLine(visitor);
  await readsWithoutALine(visitor);
  await leavesNothingBehind(visitor);
  await seesWhatHappens(people);
});
