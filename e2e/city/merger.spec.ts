import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, giveByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer } from '../people/answer.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const city = { language: 'vi', scripts: true } as const;
const document = 'Nghị quyết số 12/NQ-UBTVQH16';
const ward = 'Phường Bạch Mai – Hoàn Kiếm';

/** One dossier that is read at the desk, and one that is in hand: their addresses for owner and staff. */
async function openDossiers(people: People) {
  const owner = await people.cookie('citizen-ngan');
  const clerk = await people.cookie('staff-huong');
  const sent = async () => {
    const mine = await sentDossier(owner, 'bach-mai');
    await notify(signed(noticeOf(await orderFor(owner, mine), 8000)));
    return { mine, office: mine.replace('/my/', '/dossiers/') };
  };
  const unread = await sent();
  const inHand = await sent();
  await acceptByPost(clerk, inHand.office);
  await giveByPost(clerk, inHand.office, 'transfer');
  return { unread, inHand, code: await saidCode(clerk, inHand.office) };
}

/** Today in Vietnam. */
function today(): { 'effective.day': string; 'effective.month': string; 'effective.year': string } {
  const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const [year = '', month = '', day = ''] = now.split('-');
  return { 'effective.day': day, 'effective.month': month, 'effective.year': year };
}

async function announce(staff: Visitor, code: string): Promise<void> {
  const { page, t, look } = staff;
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:merger.title') }).click();
  await look('merging communes');
  await answer(staff, { from: ['bach-mai', 'hoan-kiem'], nameVi: ward });
  await page.getByRole('button', { name: t('backoffice:merger.look') }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:merger.problems.missing'));
  await look('merging communes, to be mended');
  await answer(staff, { nameEn: 'Bach Mai – Hoan Kiem Ward', unitCode: '00999', document, ...today() });
  await answer(staff, { code: '127.00.99.H26', policeCode: '127.00.96.H26' });
  await page.getByRole('button', { name: t('backoffice:merger.look') }).click();
  await expect(page.getByRole('row').filter({ hasText: code })).toContainText(ward);
  await expect(page.getByRole('row').filter({ hasText: 'Vũ Thu Hương' })).toContainText(ward);
  await look('merger, preview');
  await page.getByRole('button', { name: t('backoffice:merger.send') }).click();
  await expect(page).toHaveURL(/\/admin\/agencies\/changes\//);
  await expect(page.getByRole('row').filter({ hasText: code })).toContainText(ward);
  await look('merger, announced');
}

/** Announced for a day that is far away, and taken back: the list says so, and the commune goes on. */
async function takesBack({ page, t, look, ...staff }: Visitor): Promise<void> {
  await page.goto(`${backoffice}/admin/agencies/mergers`);
  const day = { 'effective.day': '4', 'effective.month': '5', 'effective.year': '2099' };
  const names = { nameVi: 'Phường Cửa Nam Mới', nameEn: 'New Cua Nam Ward', unitCode: '00997' };
  const codes = { code: '128.00.99.H26', policeCode: '128.00.96.H26' };
  await answer(
    { page, ...staff },
    { from: ['cua-nam'], ...names, ...codes, document: 'Nghị quyết số 13/NQ-UBTVQH16', ...day },
  );
  await page.getByRole('button', { name: t('backoffice:merger.look') }).click();
  await page.getByRole('button', { name: t('backoffice:merger.send') }).click();
  const takeBack = page.getByRole('button', { name: t('backoffice:merger.withdraw') });
  await takeBack.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:merger.withdrawAsk'));
  await look('merger, to be taken back, not confirmed');
  await answer({ page, ...staff }, { confirmed: ['yes'] });
  await takeBack.click();
  await expect(page.getByRole('status')).toContainText('Hoàng Nhật Minh');
  await expect(takeBack).toHaveCount(0);
  await look('merger, taken back');
}

test('Two communes merge while dossiers are open, and nothing is lost', async ({ people }) => {
  const { unread, inHand, code } = await openDossiers(people);
  const administrator = await people.person('staff-minh', city);
  await announce(administrator, code);

  const citizen = await people.person('citizen-ngan', city);
  await citizen.page.goto(portal + inHand.mine);
  await expect(citizen.page.getByText(document)).toBeVisible();
  await expect(citizen.page.getByText(ward).first()).toBeVisible();
  await citizen.look('dossier that passed to another commune');

  const clerk = await people.person('staff-huong', { language: 'en', scripts: false });
  await clerk.page.goto(`${backoffice}${inHand.office}/history`);
  await expect(clerk.page.getByText(document)).toBeVisible();
  await clerk.look('history with a hand-over');

  // The clerk goes on where the work stood, and so does the head of the division.
  await acceptByPost(await people.cookie('staff-huong'), unread.office);
  const { text } = await ask(backoffice, unread.office, { headers: { cookie: await people.cookie('staff-huong') } });
  expect(text).toContain('127.00.99.H26');
  const head = await people.cookie('staff-phuong');
  expect((await ask(backoffice, inHand.office, { headers: { cookie: head } })).status).toBe(200);
  await takesBack(administrator);
});

test('Who does not administer the city merges nothing', async ({ people }) => {
  for (const subject of ['staff-huong', 'staff-lam', 'staff-an']) {
    const cookie = await people.cookie(subject);
    const { status } = await ask(backoffice, '/admin/agencies/mergers', { headers: { cookie } });
    expect([403, 404], subject).toContain(status);
  }
});
