import { expect } from '@playwright/test';
import { work } from '../http/office.ts';
import { type Answers, answer, tick } from '../people/answer.ts';
import { waitFor } from '../people/files.ts';
import { choose, give, isRecorded, sendCommand } from '../people/office.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const ngan = {
  ...{ personalId: '001189000019', fullName: 'Lý Kim Ngân', identity: 'checked' },
  ...{ 'birthDate.day': '5', 'birthDate.month': '12', 'birthDate.year': '1989' },
} as const;

const main = ({ page }: Visitor) => page.getByRole('main');

async function fill(clerk: Visitor, page: string, answers: Answers): Promise<void> {
  await expect(clerk.page).toHaveURL(new RegExp(`/pages/${page}$`));
  await answer(clerk, answers);
  await main(clerk)
    .getByRole('button', { name: clerk.t('shell:saveAndContinue') })
    .click();
}

/** She lives in Bạch Mai and comes to the counter in Hoàn Kiếm, where she wants to fetch the result, too. */
async function takeIn(clerk: Visitor): Promise<string> {
  const { page, t, look } = clerk;
  await page.goto(`${backoffice}/counter`);
  await answer(clerk, { service: 'hoan-kiem:marital-status', ...ngan });
  await main(clerk)
    .getByRole('button', { name: t('backoffice:counter.begin') })
    .click();
  await expect(page.locator('select[name="commune"]')).toHaveValue('bach-mai');
  await look('counter of another ward, first page');
  await fill(clerk, 'owner', { address: 'Số 88 phố Ví Dụ' });
  await fill(clerk, 'purpose', { purpose: 'other', otherPurpose: 'Vay vốn ngân hàng', copies: '1' });
  await fill(clerk, 'history', { maritalHistory: 'never', livedElsewhere: 'no' });
  await fill(clerk, 'contact', { phone: '0900000019', resultChannel: 'desk' });
  const save = main(clerk).getByRole('button', { name: t('backoffice:counter.savePapers') });
  if (/papers$/.test(new URL(page.url()).pathname)) await save.click();
  await expect(page).toHaveURL(/\/check$/);
  await expect(main(clerk)).toContainText(t('backoffice:beyond.takenIn'));
  await look('counter of another ward, read again');
  await answer(clerk, { resultAt: 'receiving', declared: 'yes' });
  await main(clerk)
    .getByRole('button', { name: t('backoffice:counter.handIn') })
    .click();
  await choose(clerk, 'confirmPayment');
  await sendCommand(clerk, 'confirmPayment', { received: 'yes' });
  await choose(clerk, 'accept');
  for (const box of await main(clerk).getByRole('checkbox').all()) await tick(clerk, box);
  await sendCommand(clerk, 'accept');
  await isRecorded(clerk, 'accept');
  return new URL(page.url()).pathname;
}

async function reads(citizen: Visitor, dossier: string, words: string, state: string): Promise<void> {
  await citizen.page.goto(`${portal}${dossier.replace('/dossiers/', '/my/')}`);
  await expect(main(citizen)).toContainText(words);
  await citizen.look(state);
}

/** Found in the list that says what is to be done, which counts it. */
async function openFrom(clerk: Visitor, queue: 'toGiveOver' | 'toTakeOver', dossier: string): Promise<void> {
  const { page, t, look } = clerk;
  await page.goto(`${backoffice}/work?queue=${queue}`);
  await expect(page.getByRole('navigation').getByRole('link', { name: t(`backoffice:board.${queue}`) })).toContainText(
    '1',
  );
  await look(`list ${queue}`);
  await main(clerk).locator(`a[href^="${dossier}"]`).first().click();
}

/** Settled in Bạch Mai, as any dossier is. */
const settle = (people: People, dossier: string) =>
  work(people.cookie, dossier, [
    ['staff-phuong', 'assign', 'Đặng Quốc Khánh'],
    [
      'staff-khanh',
      'submitForApproval',
      [
        ['outcome', 'granted'],
        ['draft', 'Chưa đăng ký kết hôn với ai.'],
      ],
    ],
    ['staff-son', 'approve'],
    ['staff-ha', 'issue'],
  ]);

test('What another ward settles is handed over, sent back for a paper, mended and taken over', async ({ people }) => {
  const binh = await people.person('staff-binh', { language: 'vi', scripts: false });
  const dossier = await takeIn(binh);
  const huong = await people.person('staff-huong', { language: 'en', scripts: true });
  const citizen = await people.person('citizen-ngan', { language: 'vi', scripts: true, width: 390 });

  await openFrom(binh, 'toGiveOver', dossier);
  await choose(binh, 'giveOver');
  await sendCommand(binh, 'giveOver', { 'originals-form': 'một' });
  await expect(binh.page.getByRole('alert')).toContainText(binh.t('backoffice:beyond.form'));
  await binh.look('give over, to be mended');
  await sendCommand(binh, 'giveOver', { 'originals-form': '' });
  await isRecorded(binh, 'giveOver');
  await reads(citizen, dossier, citizen.t('portal:beyond.given', { agency: 'Phường Bạch Mai' }), 'on its way');

  await openFrom(huong, 'toTakeOver', dossier);
  await choose(huong, 'takeOver');
  await sendCommand(huong, 'takeOver');
  await expect(huong.page.getByRole('alert')).toBeVisible();
  await huong.look('take over, to be mended');
  await huong.page.goto(`${backoffice}${dossier}`);
  await give(huong, 'sendBack', { ground: 'paperMissing', handReason: 'Thiếu tờ khai có chữ ký' });
  await reads(citizen, dossier, citizen.t('portal:beyond.sentBack'), 'sent back');

  await openFrom(binh, 'toGiveOver', dossier);
  await give(binh, 'giveOver', { 'originals-form': '1' });
  await openFrom(huong, 'toTakeOver', dossier);
  await give(huong, 'takeOver', { papers: 'form' });
  await reads(citizen, dossier, citizen.t('portal:beyond.taken', { agency: 'Phường Bạch Mai' }), 'taken over');

  await huong.page.goto(`${backoffice}${dossier}/control-slip`);
  await expect(huong.page.getByRole('table')).toContainText(huong.t('backoffice:beyond.onSlip'));
  await huong.look('control slip between two agencies');
  await binh.page.goto(`${backoffice}/work/hand-overs`);
  await expect(main(binh)).toContainText(binh.t('backoffice:beyond.list.standings.sentBack'));
  await expect(main(binh)).toContainText(binh.t('backoffice:beyond.list.standings.takenOver'));
  await binh.look('hand-over list');
  await binh.page.emulateMedia({ media: 'print' });
  await binh.look('hand-over list, printed');
  await binh.page.emulateMedia({ media: 'screen' });

  await settle(people, dossier);
  // The result is fetched in Hoàn Kiếm: it goes the same way back, once it is sealed.
  await waitFor(huong, async () => {
    await huong.page.goto(`${backoffice}/work?queue=toGiveOver`);
    await expect(main(huong).locator(`a[href^="${dossier}"]`).first()).toBeVisible({ timeout: 1000 });
  });
  await openFrom(huong, 'toGiveOver', dossier);
  await give(huong, 'giveOver');
  await openFrom(binh, 'toTakeOver', dossier);
  await give(binh, 'takeOver', { papers: ['result', 'form'] });
  await choose(binh, 'deliverAtDesk');
  await expect(binh.page).toHaveURL(/deliverAtDesk$/);
  await binh.look('result that came back');
});
