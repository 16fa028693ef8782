import { expect } from '@playwright/test';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, assignByPost, giveByPost } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { answer } from '../people/answer.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice } from '../places.ts';

/** A dossier that a handler has before them. */
async function inHand(people: People): Promise<string> {
  const [citizen, clerk, head] = await Promise.all([
    people.cookie('citizen-bao'),
    people.cookie('staff-huong'),
    people.cookie('staff-phuong'),
  ]);
  const mine = await sentDossier(citizen, 'bach-mai');
  await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
  const dossier = mine.replace('/my/', '/dossiers/');
  await acceptByPost(clerk, dossier);
  await giveByPost(clerk, dossier, 'transfer');
  await assignByPost(head, dossier, 'Đặng Quốc Khánh');
  return dossier;
}

const does = ({ page, t }: Visitor, what: 'try' | 'send') =>
  page.getByRole('button', { name: t(`backoffice:wordings.${what}`) }).click();

/** The words for a draft: a place that nobody knows is refused at the question, then they are looked at and kept. */
async function wordsDrafts(admin: Visitor): Promise<void> {
  const { page, look } = admin;
  await page.goto(`${backoffice}/admin/templates`);
  await look('words of drafts');
  await page.goto(`${backoffice}/admin/templates/drafts/marital-status.granted`);
  await look('words of a draft');
  await answer(admin, { text: 'Đề nghị cấp cho {{ownerNam}}.' });
  await does(admin, 'send');
  await expect(page.getByRole('alert')).toContainText('{{ownerNam}}');
  await look('words of a draft, to be mended');
  await answer(admin, { text: 'Đề nghị cấp cho {{ownerName}} để {{otherPurpose}}.' });
  await does(admin, 'try');
  await expect(page.getByText('Đề nghị cấp cho Nguyễn Thị Lan')).toBeVisible();
  await does(admin, 'send');
  await expect(page.getByRole('status')).toBeVisible();
  await look('words of a draft, kept');
}

/** The words of a letter: both languages are asked for, then it is looked at as e-mail and in the portal. */
async function wordsLetters(admin: Visitor): Promise<void> {
  const { page, t, look } = admin;
  await page.goto(`${backoffice}/admin/templates?of=notices`);
  await look('words of letters');
  await page.goto(`${backoffice}/admin/templates/notices/accepted`);
  await answer(admin, { closingVi: 'Tổng đài của thành phố: 1022.' });
  await does(admin, 'send');
  await expect(page.getByRole('alert')).toContainText(t('backoffice:wordings.fields.closingEn.label'));
  await answer(admin, { closingEn: 'The city’s hotline: 1022.' });
  await does(admin, 'try');
  await expect(page.getByText('The city’s hotline: 1022.')).toHaveCount(2);
  await look('words of a letter, looked at');
  await does(admin, 'send');
  await expect(page.getByRole('status')).toBeVisible();
}

async function goesBack({ page, t }: Visitor, address: string): Promise<void> {
  await page.goto(`${backoffice}/admin/templates/${address}`);
  const back = page.getByRole('button', { name: t('backoffice:wordings.restore.house') });
  await back.click();
  await expect(back).toHaveCount(0);
}

test('The city words drafts and letters, a handler begins with them, and the house’s own come back', async ({
  people,
}) => {
  const dossier = await inHand(people);
  const admin = await people.person('staff-minh', { language: 'vi', scripts: false });
  await wordsDrafts(admin);
  await wordsLetters(admin);

  const handler = await people.person('staff-khanh', { language: 'en', scripts: true });
  const { page, t, look } = handler;
  await page.goto(`${backoffice}${dossier}/commands/submitForApproval`);
  await page.getByLabel(t('backoffice:drafts.template')).selectOption('granted');
  await page.getByRole('button', { name: t('backoffice:drafts.insert') }).click();
  await expect(page.getByLabel(t('backoffice:decide.draft'))).toHaveValue('Đề nghị cấp cho Vũ Gia Bảo để Vay vốn.');
  await look('draft begun with the city’s words');
  await page.getByRole('button', { name: t('workflow:commands.submitForApproval'), exact: true }).click();
  await expect(page.getByText(t('backoffice:drafts.begunWith', { number: 1 }))).toBeVisible();

  await goesBack(admin, 'drafts/marital-status.granted');
  await goesBack(admin, 'notices/accepted');
  await admin.look('words of a letter, the house’s again');

  // What the handler drafted is found by its words a moment later.
  await expect(async () => {
    await page.goto(`${backoffice}/work?q=${encodeURIComponent('de nghi cap vay von')}`);
    await expect(page.locator(`a[href="${dossier}"]`).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [2000] });
  await admin.page.goto(`${backoffice}/admin/jobs`);
  await expect(admin.page.getByRole('status')).toContainText(admin.t('backoffice:jobs.whole'));
  await admin.look('background work');
});
