import { expect } from '@playwright/test';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, assignByPost, giveByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { choose, giveAtOnce, isRecorded } from '../people/office.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

/** Dossiers that wait to be assigned, with the part of their codes that people say. */
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

async function assignsAll({ page, t }: Visitor, name: string, codes: readonly string[]): Promise<void> {
  await page.goto(`${backoffice}/work?queue=toAssign&q=${encodeURIComponent(name)}`);
  for (const code of codes) await page.getByRole('checkbox', { name: code }).check();
  await page.getByRole('button', { name: t('backoffice:batch.choose.assign') }).click();
  const option = page.locator('select[name="handlerId"] option').filter({ hasText: 'Đặng Quốc Khánh' }).first();
  await page.locator('select[name="handlerId"]').selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: t('backoffice:batch.will.assign', { count: codes.length }) }).click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:batch.allDone'));
}

/** Of three that were just assigned, one is begun meanwhile: the head says why, and each has an outcome of its own. */
async function takesAllBack(head: Visitor, begin: () => Promise<void>): Promise<void> {
  const { page, t, look } = head;
  await look('several assigned, may be taken back');
  await begin();
  await page.getByRole('link', { name: t('backoffice:takeBack.all', { count: 3 }) }).click();
  await look('take several back');
  const send = page.getByRole('button', { name: t('backoffice:batch.will.takeBack', { count: 3 }) });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:hands.reasonMissing'));
  await look('take several back, to be mended');
  await page.getByLabel(t('backoffice:hands.reason')).fill('Phân công nhầm người');
  await send.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('backoffice:batch.resultTitle', { done: 3, all: 3 }),
  );
  await expect(page.getByText(t('backoffice:takeBack.done'), { exact: true })).toHaveCount(3);
  await look('several taken back');
}

const settings = [
  { language: 'vi', scripts: true, owner: 'citizen-bao', ownerName: 'Vũ Gia Bảo', title: '' },
  { language: 'en', scripts: false, owner: 'citizen-hang', ownerName: 'Đặng Thu Hằng', title: ', without JavaScript' },
] as const;

for (const { owner, ownerName, title, ...setting } of settings) {
  test(`A slip is taken back, of one dossier and of several at once${title}`, async ({ people }) => {
    const dossiers = await toAssign(people, owner, 3);
    const [first] = dossiers;
    const path = first?.dossier ?? '';
    const head = await people.person('staff-phuong', setting);
    const headCookie = await people.cookie('staff-phuong');
    const handlerCookie = await people.cookie('staff-khanh');
    await assignsAll(
      head,
      ownerName,
      dossiers.map(({ code }) => code),
    );
    await takesAllBack(head, () =>
      giveByPost(handlerCookie, path, 'submitForApproval', [
        ['outcome', 'granted'],
        ['draft', 'Chưa đăng ký kết hôn với ai.'],
      ]),
    );

    // What the handler had handed on is theirs again; one step goes back, not two.
    const handler = await people.person('staff-khanh', setting);
    const { page, t, look } = handler;
    await page.goto(`${backoffice}${path}`);
    await choose(handler, 'submitForApproval');
    await page
      .getByRole('main')
      .getByRole('button', { name: t('workflow:commands.submitForApproval'), exact: true })
      .click();
    await isRecorded(handler, 'submitForApproval');
    await giveAtOnce(handler, 'takeBack');
    await page.getByRole('link', { name: t('backoffice:task.allHistory') }).click();
    await expect(page.getByRole('main')).toContainText(t('workflow:doneForStaff.takeBack'));
    await look('history with steps taken back');
    await page.goto(`${backoffice}${path}/control-slip`);
    await expect(page.getByRole('table')).toContainText(t('backoffice:takeBack.onSlip'));
    await look('control slip with a step taken back');

    const [, second] = dossiers;
    await assignByPost(headCookie, second?.dossier ?? '', 'Đặng Quốc Khánh');
    await page.goto(`${backoffice}${second?.dossier}`);
    await head.page.goto(`${backoffice}${second?.dossier}`);
    await choose(head, 'takeBack');
    await head.look('take back with a reason');
    await head.page.getByLabel(t('backoffice:hands.reason')).fill('Phân công nhầm người');
    await head.page
      .getByRole('main')
      .getByRole('button', { name: t('workflow:commands.takeBack'), exact: true })
      .click();
    await isRecorded(head, 'takeBack');
  });
}
