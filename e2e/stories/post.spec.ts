import { expect } from '@playwright/test';
import { orderFor, sentSample } from '../http/citizens.ts';
import { saidCode } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { work } from '../http/office.ts';
import { answer } from '../people/answer.ts';
import { chooseIn, sendAll } from '../people/batch.ts';
import { waitFor } from '../people/files.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';
import { accepts, drafts, signs } from '../ways/way.ts';

const [clerkOf, headOf, handler] = ['staff-van', 'staff-hai', 'staff-yen'];
const fee = 15_000;

/** Licences whose drafts lie before the head; the carrier takes the first to its address, and does not go to the second. */
async function drafted(people: People, owner: string): Promise<{ dossier: string; code: string }[]> {
  const citizen = await people.cookie(owner);
  const all: { dossier: string; code: string }[] = [];
  for (const address of ['12 phố Bạch Mai', 'Hòm thư 15, phường Bạch Mai']) {
    const mine = await sentSample(citizen, {
      ...{ slug: 'publication-licence', papers: ['draftDocument'], instead: { address } },
    });
    const dossier = mine.replace('/my/', '/dossiers/');
    await work(people.cookie, dossier, [
      ...accepts(clerkOf),
      [headOf, 'assign', 'Lưu Hải Yến'],
      [handler, 'assessFee', [['pages', '1']]],
    ]);
    await notify(signed(noticeOf(await orderFor(citizen, mine), fee)));
    await work(people.cookie, dossier, [drafts(handler)]);
    all.push({ dossier, code: await saidCode(await people.cookie(clerkOf), dossier) });
  }
  return all;
}

/** From the manifest to the dossier that the carrier refused: its address is corrected, and it has a number. */
async function mends({ page, hand, t, look }: Visitor, code: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: code }).first().click();
  await expect(page.getByRole('main')).toContainText(t('backoffice:parcel.refused'));
  await look('dossier, refused by the post');
  await page.getByRole('link', { name: t('backoffice:parcel.mend') }).click();
  await answer({ page, hand }, { address: '' });
  await page.getByRole('button', { name: t('backoffice:parcel.send') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('address of a parcel, missing');
  await answer({ page, hand }, { address: '15 phố Bạch Mai' });
  await page.getByRole('button', { name: t('backoffice:parcel.send') }).click();
  await expect(page).toHaveURL(/\/dossiers\/[\da-f-]{36}$/);
}

const settings = [
  { language: 'vi', scripts: true, owner: 'citizen-bao', ownerName: 'Vũ Gia Bảo', title: '' },
  { language: 'en', scripts: false, owner: 'citizen-hang', ownerName: 'Đặng Thu Hằng', title: ', without JavaScript' },
] as const;

for (const { owner, ownerName: name, title, ...setting } of settings) {
  test(`Drafts go to the leader and results to the post, several at once${title}`, async ({ people }) => {
    const dossiers = await drafted(people, owner);
    const codes = dossiers.map(({ code }) => code);
    const [, refused] = dossiers;

    const head = await people.person(headOf, setting);
    await chooseIn(head, { command: 'endorse', name, codes });
    await head.look('endorse several');
    await sendAll(head, { command: 'endorse', codes });
    await head.look('several endorsed');
    for (const { dossier } of dossiers) await work(people.cookie, dossier, signs('staff-trung', 'staff-nga'));

    const clerk = await people.person(clerkOf, setting);
    const { page, t, look } = clerk;
    await waitFor(clerk, async () => {
      await page.goto(`${backoffice}/work?queue=toPost&q=${encodeURIComponent(name)}`);
      for (const code of codes) await expect(page.getByRole('checkbox', { name: code })).toBeVisible({ timeout: 500 });
    });
    await chooseIn(clerk, { command: 'handToPost', name, codes });
    await look('hand several to the post');
    await sendAll(clerk, { command: 'handToPost', codes });
    await expect(page.getByText(t('backoffice:batch.announced'))).toHaveCount(2);
    await look('several handed to the post');
    await page.getByRole('link', { name: t('backoffice:batch.manifest') }).click();
    await expect(page).toHaveURL(/\/post\/manifest$/);
    const row = page.getByRole('row').filter({ hasText: codes[0] });
    const other = page.getByRole('row').filter({ hasText: refused?.code });
    await waitFor(clerk, async () => {
      await expect(row).toContainText(/MC\d+VN/, { timeout: 500 });
      await expect(other).toContainText('Không phát đến hòm thư', { timeout: 500 });
    });
    await look('parcels of a day, one refused');

    await mends(clerk, refused?.code ?? '');
    await waitFor(clerk, () => expect(page.getByRole('main')).toContainText(/MC\d+VN/, { timeout: 500 }));
    await look('dossier, on its way by post');
    const citizen = await people.person(owner, setting);
    await citizen.page.goto(`${portal}${refused?.dossier.replace('/dossiers/', '/my/')}/result`);
    await expect(citizen.page.getByRole('main')).toContainText(/MC\d+VN/);
    await citizen.look('result on its way by post');
  });
}
