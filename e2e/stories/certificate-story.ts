import { expect } from '@playwright/test';
import { tick } from '../people/answer.ts';
import { findService, follow, heading, isOnTasks, press, send } from '../people/apply.ts';
import { fillIn, mend, openResult } from '../people/certificate.ts';
import { correctResult } from '../people/correct.ts';
import { fetchPdf, waitFor } from '../people/files.ts';
import { choose, give, giveAtOnce, isRecorded, officeFor, sendCommand, tickPapers } from '../people/office.ts';
import { seeOwnPapers } from '../people/own-papers.ts';
import { payAtSecondTry } from '../people/pay.ts';
import type { People, Setting, Visitor } from '../people/people.ts';
import { rate } from '../people/rate.ts';
import { revokeResult } from '../people/revoke.ts';
import { shareResult } from '../people/share-result.ts';
import { signIn } from '../people/sign-in.ts';
import { track } from '../people/track.ts';
import { checkFile } from '../people/verify.ts';
import { portal } from '../places.ts';
import { services } from '../words.ts';

const reason = 'Bản án thiếu trang 2. Mục đích ghi chưa rõ: vay để làm gì?';
const asked = ['paper:divorceJudgment', 'field:otherPurpose'];

/** A stranger finds the service, signs in on the way, and sends the application. */
async function apply(citizen: Visitor, applicant: string): Promise<{ id: string; receipt: string }> {
  const { t, look } = citizen;
  await findService(citizen, services.maritalStatus, { vi: 'giay doc than', en: 'single certificate' });
  await follow(citizen, t('portal:procedure.start'));
  await expect(heading(citizen, t('portal:signIn.title'))).toBeVisible();
  await look('sign in');
  await signIn(citizen, applicant);
  await look('begin');
  await press(citizen, t('portal:procedure.start'));
  await isOnTasks(citizen);
  await fillIn(citizen);
  await follow(citizen, t('portal:printout.printDraft'));
  await expect(heading(citizen, t('portal:printout.draftTitle'))).toBeVisible();
  await look('printout before sending');
  await follow(citizen, t('portal:check.title'));
  const sent = await send(citizen);
  await waitFor(citizen, async () => void (await fetchPdf(citizen, t('portal:confirmation.slip'))));
  return sent;
}

/** The clerk asks once for what is wrong, and may not ask again. */
async function askForSupplement(clerk: Visitor): Promise<void> {
  const { page, t } = clerk;
  await choose(clerk, 'askSupplement');
  await sendCommand(clerk, 'askSupplement', { reason });
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await expect(page.getByRole('textbox', { name: t('backoffice:commands.reason') })).toHaveValue(reason);
  await clerk.look('command askSupplement, nothing marked');
  await page.getByRole('link', { name: t('shell:cancel') }).click();
  await give(clerk, 'askSupplement', { items: asked, reason });
}

/** Not accepted before every paper is ticked. */
async function acceptAndPassOn(clerk: Visitor): Promise<string> {
  const { page, t } = clerk;
  await choose(clerk, 'accept');
  await sendCommand(clerk, 'accept');
  await expect(page.getByRole('alert')).toContainText(t('workflow:refusals.papersNotChecked'));
  await clerk.look('command accept, not checked');
  await page.getByRole('link', { name: t('shell:cancel') }).click();
  const code = await tickPapers(clerk);
  await giveAtOnce(clerk, 'transfer');
  return code;
}

/** What was typed stays when the service's own words are put after it. */
async function beginsDraft(handler: Visitor, typed: string): Promise<void> {
  const { page, t } = handler;
  const box = page.getByRole('textbox', { name: t('backoffice:decide.draft') });
  await choose(handler, 'submitForApproval');
  await box.fill(typed);
  await page.getByText(t('backoffice:drafts.templates')).click();
  await page.getByRole('combobox', { name: t('backoffice:drafts.template') }).selectOption('granted');
  await page.getByRole('button', { name: t('backoffice:drafts.insert') }).click();
  await expect(box).toHaveValue(new RegExp(`^${typed}\n.+Giấy xác nhận tình trạng hôn nhân\\.$`));
  await handler.look('command submitForApproval, words put in');
  await sendCommand(handler, 'submitForApproval');
  await isRecorded(handler, 'submitForApproval');
}

/** Before signing, the leader sees what the second draft added to the first. */
async function comparesDrafts({ page, t, look }: Visitor, added: string): Promise<void> {
  await page.getByRole('link', { name: t('backoffice:drafts.versions') }).click();
  await expect(page.getByRole('insertion')).toContainText([added]);
  await look('drafts compared');
  await page.goBack();
}

/** Drafted, returned, drafted again, approved, numbered: each by another hand. */
async function decide(people: People, setting: Setting, code: string): Promise<Visitor> {
  const open = officeFor(people, setting);
  const head = await open('staff-phuong', code);
  await choose(head, 'assign');
  await head.look('command assign');
  await tick(head, head.page.getByRole('radio', { name: /Đặng Quốc Khánh/ }));
  await sendCommand(head, 'assign');
  await isRecorded(head, 'assign');
  const handler = await open('staff-khanh', code);
  await beginsDraft(handler, 'Đã ly hôn, hiện chưa kết hôn với ai.');
  const leader = await open('staff-son', code);
  await give(leader, 'returnInternally', { comment: 'Ghi thêm số bản án.' });
  await handler.page.reload();
  await give(handler, 'submitForApproval', { draft: 'Đã ly hôn theo bản án số 12, hiện chưa kết hôn với ai.' });
  await leader.page.reload();
  await comparesDrafts(leader, 'theo bản án số 12,');
  await give(leader, 'approve');
  const documentClerk = await open('staff-ha', code);
  await give(documentClerk, 'issue');
  await findDone(documentClerk, code);
  return leader;
}

/** What no longer waits for anybody is found by the end of its code, which people say. */
async function findDone({ page, t, look }: Visitor, code: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: t('backoffice:search.hint') });
  const said = code.split('H26-').at(-1) ?? code;
  await box.fill(said);
  await box.press('Enter');
  const others = page.getByRole('region', { name: t('backoffice:search.others') });
  await expect(others.getByRole('link', { name: said })).toBeVisible();
  await look('search for what is done');
}

async function seesWholeWay(citizen: Visitor, id: string): Promise<void> {
  const { page, t, look } = citizen;
  await page.goto(`${portal}/my/${id}`);
  const way = ['submit', 'confirmPayment', 'askSupplement', 'resubmit', 'accept', 'transfer', 'assign'] as const;
  const end = ['submitForApproval', 'returnInternally', 'approve', 'issue', 'openResult'] as const;
  for (const step of [...way, ...end]) {
    await expect(page.getByRole('main')).toContainText(t(`workflow:doneForCitizen.${step}`));
  }
  await expect(page.getByRole('main')).toContainText(reason);
  await look('dossier, whole way');
}

/** The same paper with one byte in its middle that nobody sealed. */
function altered(paper: Buffer): Buffer {
  const copy = Buffer.from(paper);
  const middle = Math.floor(copy.length / 3);
  copy.writeUInt8((copy.readUInt8(middle) + 1) % 256, middle);
  return copy;
}

/** A certificate of marital status from the first search to a stranger who checks the paper. */
export async function certificateStory(people: People, setting: Setting, applicant: string): Promise<void> {
  const citizen = await people.stranger(setting);
  const { t } = citizen;
  const { id, receipt } = await apply(citizen, applicant);
  await payAtSecondTry(citizen);

  const clerk = await officeFor(people, setting)('staff-dung', receipt);
  await askForSupplement(clerk);
  await waitFor(citizen, async () => {
    await citizen.page.goto(`${portal}/my/${id}`);
    await fetchPdf(citizen, t('portal:papers.form02'));
  });
  await mend(citizen, id, reason);

  await clerk.page.reload();
  await expect(clerk.page.getByRole('complementary').first()).toContainText(
    t('workflow:refusals.supplementAlreadyAsked'),
  );
  const code = await acceptAndPassOn(clerk);
  await citizen.page.goto(`${portal}/my/${id}`);
  await expect(citizen.page.getByRole('main')).toContainText(code);
  await waitFor(citizen, async () => void (await fetchPdf(citizen, t('portal:papers.form01'))));

  const stranger = await people.stranger(setting);
  await track(citizen, stranger, { id, code });

  const leader = await decide(people, setting, code);
  const verify = await openResult(citizen, id);
  const result = await fetchPdf(citizen, t('portal:result.download'));
  await seesWholeWay(citizen, id);
  await rate(citizen);
  await seeOwnPapers(citizen, code);

  await stranger.page.goto(verify);
  await expect(heading(stranger, t('portal:verify.valid'))).toBeVisible();
  await expect(stranger.page.getByRole('main')).not.toContainText(code);
  await stranger.look('verify, valid');
  await checkFile(stranger, result, 'valid');
  await checkFile(stranger, altered(result), 'altered');
  await shareResult(citizen, stranger, id);
  const renewed = await correctResult({ people, setting, citizen, leader, stranger }, { id, code, verify });
  await revokeResult({ leader, citizen, stranger }, { id, verify: renewed });
}
