import { expect } from '@playwright/test';
import { pdf } from '../files/samples.ts';
import { contactOf } from '../http/citizens.ts';
import { answer, tick } from '../people/answer.ts';
import { follow, heading, press, send, upload } from '../people/apply.ts';
import { choose, give, isRecorded, officeFor, sendCommand, tickPapers } from '../people/office.ts';
import { test, type Visitor } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';
import { services } from '../words.ts';

// Each sends a dossier of the same applicant.
test.describe.configure({ mode: 'default' });

const proof = {
  vi: 'Giấy tờ chứng minh được miễn lệ phí',
  en: 'Paper that proves the exemption from the fee',
} as const;
const reason = 'Giấy xác nhận hộ nghèo đã hết năm. Bạn nộp lệ phí, hoặc đến phường xin giấy mới.';

/** The last page of the form, the proof, and what is read before it is sent. */
async function claims(citizen: Visitor, draft: string): Promise<{ id: string; receipt: string }> {
  const { page, t, language, look } = citizen;
  await page.goto(`${portal}${draft}/pages/contact`);
  await answer(citizen, { phone: '0912 345 678', resultChannel: 'desk', exemption: 'poorHousehold' });
  await look('form page contact, exemption claimed');
  await press(citizen, t('shell:saveAndContinue'));
  await follow(citizen, proof[language]);
  await upload(citizen, pdf('ho-ngheo.pdf'));
  await expect(page.getByRole('main')).toContainText(t('portal:upload.ok'));
  await page.goto(`${portal}${draft}/check`);
  await expect(page.getByRole('main')).toContainText(/khai được miễn|exemption claimed/);
  const sent = await send(citizen);
  await page.goto(`${portal}/my/${sent.id}/pay`);
  await expect(page.getByRole('main')).toContainText(t('portal:pay.claimed'));
  await expect(page.getByRole('button', { name: t('portal:pay.start') })).toHaveCount(0);
  await look('pay, exemption claimed');
  return sent;
}

/** Whoever looks after procedures reads what the version with the exemptions changed. */
async function comparesVersions(officer: Visitor): Promise<void> {
  const { page, t, language, look } = officer;
  await page.goto(`${backoffice}/admin/procedures`);
  await expect(heading(officer, t('backoffice:procedures.title'))).toBeVisible();
  await look('procedures');
  await follow(officer, services.maritalStatus[language]);
  await expect(page.getByRole('row', { name: /0647a1399fc6/ })).toContainText('2026.1');
  await expect(page.getByRole('listitem').filter({ hasText: '60/2014/QH13' })).toHaveCount(3);
  await follow(officer, t('backoffice:procedures.prove'));
  await expect(page.getByRole('main')).toContainText(t('versions:report.safe'));
  await look('procedure versions, migration proved');
}

test('Who is exempt from the fee says so, and pays nothing once the desk has seen the proof', async ({ people }) => {
  const setting = { language: 'vi', scripts: true } as const;
  const draft = await contactOf(await people.cookie('citizen-duc'), 'bach-mai');
  const citizen = await people.person('citizen-duc', setting);
  const { id, receipt } = await claims(citizen, draft);
  const clerk = await officeFor(people, setting)('staff-huong', receipt);
  await clerk.look('dossier, exemption claimed');
  await expect(clerk.page.getByText(clerk.t('workflow:refusals.exemptionNotDecided'))).toBeVisible();
  await choose(clerk, 'confirmExemption');
  await sendCommand(clerk, 'confirmExemption');
  await expect(clerk.page.getByRole('alert')).toContainText(clerk.t('shell:errorSummary', { count: 1 }));
  await clerk.look('command confirmExemption, proof not seen');
  await tick(clerk, clerk.page.getByRole('checkbox'));
  await sendCommand(clerk, 'confirmExemption');
  await isRecorded(clerk, 'confirmExemption');
  await tickPapers(clerk);
  await clerk.page.goto(`${backoffice}/money/day`);
  await expect(clerk.page.getByRole('row', { name: /60\/2014\/QH13/ })).toBeVisible();
  await clerk.look('money day, exempted');
  await citizen.page.goto(`${portal}/my/${id}/pay`);
  await expect(citizen.page.getByRole('main')).toContainText(citizen.t('portal:pay.exempt'));
  await citizen.look('pay, exempt');
  const officer = await people.person('staff-nguyet', setting);
  await officer.page.goto(`${backoffice}/dossiers/${id}/history/3?version=2026.1`);
  await expect(officer.page.getByRole('main')).toContainText(officer.t('workflow:doneForStaff.confirmExemption'));
  await officer.look('past moment, under the version before');
  await comparesVersions(officer);
});

test('Who is not believed reads why, and pays; without JavaScript', async ({ people }) => {
  const setting = { language: 'en', scripts: false, width: 360 } as const;
  const draft = await contactOf(await people.cookie('citizen-duc'), 'bach-mai');
  const citizen = await people.person('citizen-duc', setting);
  const { id, receipt } = await claims(citizen, draft);
  const clerk = await officeFor(people, setting)('staff-huong', receipt);
  await give(clerk, 'declineExemption', { reason });
  await citizen.page.goto(`${portal}/my/${id}`);
  await expect(citizen.page.getByRole('main')).toContainText(reason);
  await citizen.look('dossier, exemption declined');
  await follow(citizen, citizen.t('portal:dossier.pay'));
  await expect(heading(citizen, citizen.t('portal:pay.title'))).toBeVisible();
  await expect(citizen.page.getByRole('button', { name: citizen.t('portal:pay.start') })).toBeVisible();
  await citizen.look('pay, exemption declined');
  await comparesVersions(await people.person('staff-lam', setting));
});
