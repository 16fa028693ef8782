import { expect } from '@playwright/test';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, assignByPost, giveByPost, saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer } from '../people/answer.ts';
import { choose, isRecorded } from '../people/office.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

/** A dossier that Khánh has in hand, with the part of its code that people say. */
async function inHand(people: People, owner: string) {
  const citizen = await people.cookie(owner);
  const clerk = await people.cookie('staff-huong');
  const mine = await sentDossier(citizen, 'bach-mai');
  await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
  const dossier = mine.replace('/my/', '/dossiers/');
  await acceptByPost(clerk, dossier);
  await giveByPost(clerk, dossier, 'transfer');
  await assignByPost(await people.cookie('staff-phuong'), dossier, 'Đặng Quốc Khánh');
  return { dossier, code: await saidCode(clerk, dossier) };
}

async function chooseByName({ page }: Visitor, field: string, name: string): Promise<string> {
  const option = page.locator(`select[name="${field}"] option`).filter({ hasText: name }).first();
  const value = (await option.getAttribute('value')) ?? '';
  await page.locator(`select[name="${field}"]`).selectOption(value);
  return value;
}

async function reassignsTwo({ page, t, look }: Visitor, codes: readonly string[]): Promise<void> {
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:hands.rail') }).click();
  await page.getByRole('link', { name: 'Đặng Quốc Khánh', exact: true }).click();
  await look('dossiers by handler');
  for (const code of codes) await page.getByRole('checkbox', { name: code }).check();
  await page.getByRole('button', { name: t('backoffice:batch.choose.reassign') }).click();
  await page.getByRole('button', { name: t('backoffice:batch.will.reassign', { count: 2 }) }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:hands.reasonMissing'));
  await look('give several to another, to be mended');
  await chooseByName({ page, t, look } as Visitor, 'newHandlerId', 'Phan Thùy Linh');
  await page.getByLabel(t('backoffice:hands.reason')).fill('Đi công tác');
  await page.getByRole('button', { name: t('backoffice:batch.will.reassign', { count: 2 }) }).click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:batch.allDone'));
}

async function namesSubstitute({ page, t, look, hand }: Visitor): Promise<void> {
  await page.goto(`${backoffice}/account/substitutes`);
  await chooseByName({ page } as Visitor, 'post', 'Phan Thùy Linh');
  await chooseByName({ page } as Visitor, 'substituteId', 'Phan Thùy Linh');
  const send = page.getByRole('button', { name: t('backoffice:substitutes.send') });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:substitutes.problems.oneself'));
  await look('substitutes, to be mended');
  await chooseByName({ page } as Visitor, 'substituteId', 'Lý Thu Hà');
  const vietnam = new Date(Date.now() + 7 * 3_600_000);
  const parts = { day: vietnam.getUTCDate(), month: vietnam.getUTCMonth() + 1, year: vietnam.getUTCFullYear() };
  const dates = ['from', 'to'].flatMap((name) =>
    Object.entries(parts).map(([part, value]) => [`${name}.${part}`, String(value)]),
  );
  await answer({ page, hand }, Object.fromEntries(dates));
  await send.click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:substitutes.done.named'));
  await look('substitutes');
}

const settings = [
  { language: 'vi', scripts: true, owner: 'citizen-ngan', title: '' },
  { language: 'en', scripts: false, owner: 'citizen-tuan', title: ', without JavaScript' },
] as const;

test.describe.configure({ mode: 'serial' });

for (const { owner, title, ...setting } of settings) {
  test(`A head gives dossiers to another handler, and a colleague stands in for her${title}`, async ({ people }) => {
    const [first, second] = [await inHand(people, owner), await inHand(people, owner)];
    const head = await people.person('staff-phuong', setting);
    await reassignsTwo(head, [first.code, second.code]);
    await namesSubstitute(head);

    const substitute = await people.person('staff-ha', setting);
    const { page, t, look } = substitute;
    await page.goto(`${backoffice}${first.dossier}`);
    await choose(substitute, 'release');
    await look('give back');
    await page.getByLabel(t('backoffice:hands.reason')).fill('Cô Linh nghỉ ốm');
    await page
      .getByRole('main')
      .getByRole('button', { name: t('workflow:commands.release'), exact: true })
      .click();
    await isRecorded(substitute, 'release');
    await expect(page.getByRole('main')).toContainText(
      t('backoffice:substitutes.inRoleFor', { role: t('workflow:roles.handler'), name: 'Phan Thùy Linh' }),
    );
    await page.goto(`${backoffice}/work/take`);
    await expect(page.getByRole('link', { name: first.code })).toBeVisible();
    await look('dossiers to take');

    await head.page.getByRole('row').filter({ hasText: 'Lý Thu Hà' }).getByRole('button').click();
    await expect(head.page.getByRole('status')).toHaveText(head.t('backoffice:substitutes.done.ended'));
    await page.goto(`${backoffice}/work/take`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:forbidden.title'));

    const handler = await people.person('staff-khanh', setting);
    await handler.page.goto(`${backoffice}/work/notices`);
    await expect(handler.page.getByRole('row').filter({ hasText: first.code }).first()).toContainText(
      handler.t('backoffice:staffNotices.kinds.takenFromYou'),
    );
    await handler.look('notices');
    await handler.page.getByRole('button', { name: handler.t('backoffice:staffNotices.markAll') }).click();
    await expect(handler.page.getByRole('status')).toHaveText(handler.t('backoffice:staffNotices.marked'));
  });
}
