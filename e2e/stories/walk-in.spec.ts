import { expect } from '@playwright/test';
import { type Answers, answer, tick } from '../people/answer.ts';
import { waitFor } from '../people/files.ts';
import { choose, give, isRecorded, sendCommand } from '../people/office.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

const card = {
  personalId: '001070000099',
  fullName: 'Đỗ Văn Quầy',
  'birthDate.day': '7',
  'birthDate.month': '5',
  'birthDate.year': '1970',
} as const;

const main = ({ page }: Visitor) => page.getByRole('main');

async function fill(clerk: Visitor, page: string, answers: Answers): Promise<void> {
  await expect(clerk.page).toHaveURL(new RegExp(`/pages/${page}$`));
  await answer(clerk, answers);
  await main(clerk)
    .getByRole('button', { name: clerk.t('shell:saveAndContinue') })
    .click();
}

/** Whose it is and which procedure; the card must have been compared. */
async function begin(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  const send = main(clerk).getByRole('button', { name: t('backoffice:counter.begin') });
  await page.goto(`${backoffice}/work`);
  await page.getByRole('link', { name: t('backoffice:counter.rail') }).click();
  await answer(clerk, { service: 'bach-mai:marital-status', ...card });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:counter.fields.identity.label'));
  await look('counter, to be mended');
  await answer(clerk, { identity: 'checked' });
  await send.click();
}

async function fillIn(clerk: Visitor): Promise<void> {
  await expect(clerk.page).toHaveURL(/\/pages\/owner$/);
  await clerk.look('counter, first page');
  await fill(clerk, 'owner', { address: '5 phố Minh Họa' });
  await fill(clerk, 'purpose', { purpose: 'other', otherPurpose: 'Vay vốn ngân hàng', copies: '2' });
  await fill(clerk, 'history', { maritalHistory: 'divorced', livedElsewhere: 'no' });
  await fill(clerk, 'contact', { phone: '0912345678', resultChannel: 'desk' });
}

async function bringPapers(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  const save = main(clerk).getByRole('button', { name: t('backoffice:counter.savePapers') });
  await save.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('counter, papers missing');
  await answer(clerk, { 'brought.divorceJudgment': 'yes' });
  await save.click();
  await expect(page).toHaveURL(/\/check$/);
  await look('counter, read again');
}

/** What was asked for is handed in at the counter: they have no account to answer it with. */
async function mend(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  await give(clerk, 'askSupplement', {
    items: ['field:otherPurpose', 'paper:divorceJudgment'],
    reason: 'Bản án mờ; ghi rõ mục đích.',
  });
  const send = main(clerk).getByRole('button', { name: t('backoffice:counterSupplement.send') });
  await page
    .getByRole('complementary')
    .getByRole('link', { name: t('backoffice:counterSupplement.command') })
    .click();
  await answer(clerk, { otherPurpose: '' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:counter.fields.identity.label'));
  await look('counter supplement, to be mended');
  await answer(clerk, { identity: 'checked', otherPurpose: 'Vay mua nhà', 'brought.divorceJudgment': 'yes' });
  await send.click();
  await expect(page).toHaveURL(/\/commands\/accept$/);
}

/** The same person brings a dossier of somebody else, with a paper that says they may. */
async function beginForAnother(clerk: Visitor): Promise<void> {
  const { page, t, look } = clerk;
  const send = main(clerk).getByRole('button', { name: t('backoffice:counter.begin') });
  const owner = { ownerId: '001071000098', ownerName: 'Đỗ Thị Vắng' };
  const born = { 'ownerBirthDate.day': '8', 'ownerBirthDate.month': '6', 'ownerBirthDate.year': '1971' };
  await page.goto(`${backoffice}/counter`);
  await answer(clerk, { service: 'bach-mai:marital-status', ...card, identity: 'checked', represents: 'another' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:counter.fields.authority.label'));
  await look('counter, for somebody else, to be mended');
  await answer(clerk, { ...owner, ...born, authority: 'Giấy ủy quyền số 12 ngày 27/11/2026' });
  await send.click();
  const brought = t('backoffice:counter.broughtBy', { owner: owner.ownerName, by: card.fullName });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(brought);
  await look('counter, for somebody else');
}

test('A clerk takes in the dossier of somebody who has come, and another one, without JavaScript', async ({
  people,
}) => {
  const clerk = await people.person('staff-huong', { language: 'vi', scripts: false });
  const { page, t, look } = clerk;
  await begin(clerk);
  await fillIn(clerk);
  await bringPapers(clerk);
  await answer(clerk, { declared: 'yes' });
  await main(clerk)
    .getByRole('button', { name: t('backoffice:counter.handIn') })
    .click();
  await expect(main(clerk)).toContainText(t('backoffice:counter.onPaper'));
  await choose(clerk, 'confirmPayment');
  await sendCommand(clerk, 'confirmPayment', { received: 'yes' });
  await expect(page.getByRole('status')).toContainText(t('workflow:doneForStaff.confirmPayment'));
  await mend(clerk);
  const boxes = main(clerk).getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await tick(clerk, box);
  await sendCommand(clerk, 'accept');
  await isRecorded(clerk, 'accept');

  const receipt = page.getByRole('link', { name: t('backoffice:counter.receipt') });
  await waitFor(clerk, () => expect(receipt).toBeVisible({ timeout: 1000 }));
  const pdf = await page.request.get(new URL((await receipt.getAttribute('href')) ?? '', page.url()).href);
  expect((await pdf.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');

  await page.getByRole('link', { name: t('backoffice:counter.again') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(card.fullName);
  await look('counter, the same person');
  await answer(clerk, { service: 'bach-mai:civil-extract' });
  await main(clerk)
    .getByRole('button', { name: t('backoffice:counter.begin') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(card.fullName);
  await beginForAnother(clerk);
});
