import { expect } from '@playwright/test';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, giveByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { codeOf } from '../people/authenticator.ts';
import { chooseIn, sendAll } from '../people/batch.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

/** Dossiers that wait to be assigned; with the part of their codes that people say. */
async function toAssign(people: People, owner: string, count: number) {
  const citizen = await people.cookie(owner);
  const clerk = await people.cookie('staff-huong');
  const all: { dossier: string; code: string }[] = [];
  while (all.length < count) {
    const mine = await sentDossier(citizen, 'bach-mai');
    await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
    const dossier = mine.replace('/my/', '/dossiers/');
    await acceptByPost(clerk, dossier);
    await giveByPost(clerk, dossier, 'transfer');
    all.push({ dossier, code: await saidCode(clerk, dossier) });
  }
  return all;
}

async function setUpFactor({ page, t, look }: Visitor): Promise<string> {
  await look('second factor, none');
  await page.getByRole('button', { name: t('backoffice:factor.begin') }).click();
  const key = (await page.locator('code').textContent()) ?? '';
  await look('second factor, begun');
  await page.getByLabel(t('backoffice:factor.code')).fill('000000');
  await page.getByRole('button', { name: t('backoffice:factor.confirm') }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:factor.wrong'));
  await look('second factor, wrong');
  await page.getByLabel(t('backoffice:factor.code')).fill(codeOf(key));
  await page.getByRole('button', { name: t('backoffice:factor.confirm') }).click();
  await expect(page.getByRole('status')).toContainText(t('backoffice:factor.confirmed'));
  await look('second factor, confirmed');
  return key;
}

/** One dossier alone asks for a code, too; the page stays as it was when the code was used before. */
async function signsOne({ page, t, look }: Visitor, dossier: string, key: string): Promise<void> {
  await page.goto(`${backoffice}${dossier}/commands/approve`);
  await page.getByLabel(t('backoffice:batch.code')).fill(codeOf(key, -1));
  await page.getByRole('button', { name: t('workflow:commands.approve'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:factor.used'));
  await expect(page).toHaveURL(/\/commands\/approve$/);
  await look('command approve, code used');
}

// These leaders sign in no other story: whoever has a second factor is asked for its code wherever they sign.
const settings = [
  { language: 'vi', scripts: true, owner: 'citizen-bao', ownerName: 'Vũ Gia Bảo', leader: 'staff-hoai', title: '' },
  {
    language: 'en',
    scripts: false,
    owner: 'citizen-hang',
    ownerName: 'Đặng Thu Hằng',
    leader: 'staff-tien',
    title: ', without JavaScript',
  },
] as const;

for (const { leader: leaderSubject, owner, ownerName, title, ...setting } of settings) {
  test(`Several dossiers are assigned and approved at once, each by itself${title}`, async ({ people }) => {
    const dossiers = await toAssign(people, owner, 3);
    const codes = dossiers.map(({ code }) => code);
    const [, , last] = dossiers;
    const headCookie = await people.cookie('staff-phuong');
    const handler = await people.cookie('staff-khanh');

    const head = await people.person('staff-phuong', setting);
    await chooseIn(head, { command: 'assign', name: ownerName, codes });
    await head.look('assign several');
    // A colleague was quicker with one of them.
    const handlerIds = await head.page
      .locator('select option')
      .evaluateAll((all) =>
        all.map((option) => [option.textContent ?? '', option.getAttribute('value') ?? ''] as const),
      );
    const khanh = handlerIds.find(([name]) => name.startsWith('Đặng Quốc Khánh'))?.[1] ?? '';
    await giveByPost(headCookie, last?.dossier ?? '', 'assign', [['handlerId', khanh]]);
    await head.page.getByLabel(head.t('backoffice:assign.handler')).selectOption(khanh);
    await head.page.getByRole('button', { name: head.t('backoffice:batch.will.assign', { count: 3 }) }).click();
    await expect(head.page.getByRole('heading', { level: 1 })).toHaveText(
      head.t('backoffice:batch.resultTitle', { done: 2, all: 3 }),
    );
    await expect(head.page.getByRole('status')).toHaveText(head.t('backoffice:batch.someLeft'));
    await expect(head.page.getByText(head.t('backoffice:batch.conflict'))).toHaveCount(1);
    await head.look('several assigned, one not');

    for (const { dossier } of dossiers) {
      await giveByPost(handler, dossier, 'submitForApproval', [
        ['outcome', 'granted'],
        ['draft', 'Chưa đăng ký kết hôn với ai.'],
      ]);
    }
    const leader = await people.person(leaderSubject, setting);
    const { page, t } = leader;
    await chooseIn(leader, { command: 'approve', name: ownerName, codes });
    await leader.look('approve several, no second factor');
    await page.getByRole('link', { name: t('backoffice:factor.setUp') }).click();
    const key = await setUpFactor(leader);
    await chooseIn(leader, { command: 'approve', name: ownerName, codes });
    const sign = page.getByRole('button', { name: t('backoffice:batch.will.approve', { count: 3 }) });
    await signsOne(leader, last?.dossier ?? '', key);
    await chooseIn(leader, { command: 'approve', name: ownerName, codes });
    // The code before this one is spent too, however the half minutes fall.
    await page.getByLabel(t('backoffice:batch.code')).fill(codeOf(key, -1));
    await sign.click();
    await expect(page.getByRole('alert')).toContainText(t('backoffice:factor.used'));
    await leader.look('approve several, code used');
    await chooseIn(leader, { command: 'approve', name: ownerName, codes });
    await leader.look('approve several');
    await page.getByLabel(t('backoffice:batch.code')).fill(codeOf(key, 1));
    await sign.click();
    await expect(page.getByRole('status')).toHaveText(t('backoffice:batch.allDone'));
    await leader.look('several approved');

    const numbering = await people.person('staff-ha', setting);
    await chooseIn(numbering, { command: 'issue', name: ownerName, codes });
    await numbering.look('number several');
    await sendAll(numbering, { command: 'issue', codes });
    await numbering.look('several numbered');
  });
}

test('Who lost the telephone asks the administrator, and begins anew', async ({ people }) => {
  const setting = { language: 'vi', scripts: true } as const;
  // Nobody else's story is told with this person: all sessions end.
  const { page, ...member } = await people.person('staff-linh', setting);
  await page.goto(`${backoffice}/account/second-factor`);
  await setUpFactor({ page, ...member });
  const admin = await people.person('staff-an', setting);
  await admin.page.goto(`${backoffice}/admin/second-factors`);
  await admin.look('second factors of others');
  await admin.page.getByRole('button', { name: 'Phan Thùy Linh' }).click();
  await expect(admin.page.getByRole('status')).toContainText(admin.t('backoffice:factor.taken'));
  await page.goto(`${backoffice}/account/second-factor`);
  await expect(page).toHaveURL(/sign-in/);
});
