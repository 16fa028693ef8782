import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { assignByPost, giveByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { isRecorded } from '../people/office.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { signIn } from '../people/sign-in.ts';
import { type Tally, tallyOf } from '../people/tally.ts';
import { backoffice } from '../places.ts';

// One after another: each brings a dossier of the same applicant.
test.describe.configure({ mode: 'default' });

const setting = { language: 'vi', scripts: true } as const;
type Hand = 'mouse' | 'keys';

/** A dossier that waits for the desk; with the number that its owner says. */
async function handedIn(people: People) {
  const citizen = await people.cookie('citizen-ngan');
  const mine = await sentDossier(citizen, 'bach-mai');
  await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
  const dossier = mine.replace('/my/', '/dossiers/');
  const { text } = await ask(backoffice, dossier, { headers: { cookie: await people.cookie('staff-huong') } });
  const [number] = /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/.exec(text) ?? [];
  return { dossier, number: number ?? '' };
}

/** They are there as soon as the scripts are. */
const keysAreThere = (page: Visitor['page'], t: Visitor['t']): Promise<void> =>
  expect(page.getByRole('button', { name: t('backoffice:keys.all') })).toBeVisible();

async function beginDay(people: People, subject: string): Promise<{ staff: Visitor; tally: Tally }> {
  const staff = await people.stranger(setting);
  const tally = await tallyOf(staff.page);
  await staff.page.goto(`${backoffice}/work`);
  await signIn(staff, subject);
  await keysAreThere(staff.page, staff.t);
  return { staff, tally };
}

async function openBy(hand: Hand, { page, t }: Visitor, number: string): Promise<void> {
  if (hand === 'mouse') await page.getByRole('searchbox', { name: t('backoffice:search.hint') }).click();
  else await page.keyboard.press('/');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  const found = page.getByRole('table').getByRole('link', { name: number }).first();
  await expect(found).toBeVisible();
  await keysAreThere(page, t);
  if (hand === 'mouse') await found.click();
  else {
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/dossiers\//);
}

async function chooseBy(hand: Hand, { page, t }: Visitor, command: 'accept' | 'approve'): Promise<void> {
  const name = t(`workflow:commands.${command}`);
  const link = page.getByRole('complementary').getByRole('link', { name, exact: true });
  await expect(link).toBeVisible();
  if (hand === 'mouse') await link.click();
  else {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(new RegExp(`/commands/${command}$`));
}

async function sendBy(hand: Hand, { page, t }: Visitor, command: 'accept' | 'approve'): Promise<void> {
  const name = t(`workflow:commands.${command}`);
  if (hand === 'mouse') await page.getByRole('main').getByRole('button', { name, exact: true }).click();
  else await page.keyboard.press('Control+Enter');
}

async function tickAllBy(hand: Hand, { page }: Visitor): Promise<number> {
  const papers = page.getByRole('main').getByRole('checkbox');
  // The address is there before the page is.
  await expect(papers.first()).toBeVisible();
  const boxes = await papers.all();
  for (const box of boxes) {
    // The whole row is the target: its label lies over the box.
    if (hand === 'mouse') await box.click({ force: true });
    else {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await expect(box).toBeChecked();
  }
  return boxes.length;
}

const tell = (what: string, { clicks, keys }: Tally) => {
  console.log(`${what}: ${clicks} clicks, ${keys} keys`);
  test.info().annotations.push({ type: 'measured', description: `${what}: ${clicks} clicks, ${keys} keys` });
};

for (const hand of ['mouse', 'keys'] as const) {
  test(`From signing in to accepted and to approved, by ${hand}: no more clicks and keys than are told`, async ({
    people,
  }) => {
    const { dossier, number } = await handedIn(people);
    const clerk = await beginDay(people, 'staff-huong');
    await openBy(hand, clerk.staff, number);
    await chooseBy(hand, clerk.staff, 'accept');
    const papers = await tickAllBy(hand, clerk.staff);
    await sendBy(hand, clerk.staff, 'accept');
    await isRecorded(clerk.staff, 'accept');
    tell(`accepted by ${hand}, ${papers} papers`, clerk.tally);
    // By mouse: sign in, say who one is, search, open, command, each paper, send; the keys are the number and Enter.
    const acceptance = { mouse: { clicks: 6 + papers, keys: 12 }, keys: { clicks: 2, keys: 19 + 2 * papers } }[hand];
    expect(clerk.tally).toEqual(acceptance);

    const head = await people.cookie('staff-phuong');
    await giveByPost(await people.cookie('staff-huong'), dossier, 'transfer');
    await assignByPost(head, dossier, 'Đặng Quốc Khánh');
    await giveByPost(await people.cookie('staff-khanh'), dossier, 'submitForApproval', [
      ['outcome', 'granted'],
      ['draft', 'Chưa đăng ký kết hôn với ai.'],
    ]);

    const leader = await beginDay(people, 'staff-son');
    const code = await saidCode(await people.cookie('staff-son'), dossier);
    await openBy(hand, leader.staff, code);
    await chooseBy(hand, leader.staff, 'approve');
    await sendBy(hand, leader.staff, 'approve');
    await isRecorded(leader.staff, 'approve');
    tell(`approved by ${hand}`, leader.tally);
    const approval = { mouse: { clicks: 6, keys: 12 }, keys: { clicks: 2, keys: 19 } }[hand];
    expect(leader.tally).toEqual(approval);
  });
}

test('All keys stand on a sheet, and can be turned off', async ({ people }) => {
  const { page, t, look } = await people.person('staff-huong', setting);
  await page.goto(`${backoffice}/work`);
  const sheet = page.getByRole('dialog', { name: t('backoffice:keys.title') });
  await keysAreThere(page, t);
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await look('all keys');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/queue=mine/);
  await page.getByRole('button', { name: t('backoffice:keys.off') }).click();
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: t('backoffice:keys.on') }).click();
});
