import { expect } from '@playwright/test';
import { orderFor, sentDossier } from '../http/citizens.ts';
import { acceptByPost, assignByPost, giveByPost } from '../http/clerks.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { type People, test, type Visitor } from '../people/people.ts';
import { backoffice, gateways } from '../places.ts';

const subject = 'staff-thuy';
const pin = '246810';

/** A dossier that waits to be approved. */
async function toApprove(people: People): Promise<string> {
  const citizen = await people.cookie('citizen-bao');
  const clerk = await people.cookie('staff-huong');
  const mine = await sentDossier(citizen, 'bach-mai');
  await notify(signed(noticeOf(await orderFor(citizen, mine), 8000)));
  const dossier = mine.replace('/my/', '/dossiers/');
  await acceptByPost(clerk, dossier);
  await giveByPost(clerk, dossier, 'transfer');
  await assignByPost(await people.cookie('staff-phuong'), dossier, 'Đặng Quốc Khánh');
  await giveByPost(await people.cookie('staff-khanh'), dossier, 'submitForApproval', [
    ['outcome', 'granted'],
    ['draft', 'Chưa đăng ký kết hôn với ai.'],
  ]);
  return dossier;
}

/** Fetches the certificate from the service that keeps the key; an account of somebody else is not taken. */
async function takeCertificate({ page, t, look }: Visitor): Promise<void> {
  await page.goto(`${backoffice}/account/certificates`);
  await look('own certificates, none');
  const account = page.getByLabel(t('backoffice:certificates.account'));
  await account.fill('staff-son');
  await page.getByRole('button', { name: t('backoffice:certificates.take') }).click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:certificates.noneFits'));
  await expect(account).toHaveValue('staff-son');
  await look('own certificates, not theirs');
  await account.fill(subject);
  await page.getByRole('button', { name: t('backoffice:certificates.take') }).click();
  await expect(page.getByRole('status')).toContainText(t('backoffice:certificates.taken'));
  await look('own certificates');
}

/** The code as its owner reads it on their telephone. */
async function sentCode(): Promise<string> {
  const page = await (await fetch(`${gateways}/signing-service`)).text();
  return new RegExp(`id="${subject}-1"[\\s\\S]*?data-code>(\\d{6})<`).exec(page)?.[1] ?? '';
}

async function releaseAll({ page, t, look }: Visitor, count: number): Promise<void> {
  const rows = page.getByRole('main').getByRole('checkbox');
  await expect(async () => {
    await page.goto(`${backoffice}/signing`);
    await expect(rows).toHaveCount(count, { timeout: 1000 });
  }).toPass();
  await look('to be signed');
  await page.getByRole('button', { name: t('backoffice:signing.send') }).click();
  await expect(page.getByRole('status')).toContainText(t('backoffice:signing.sent'));
  const release = page.getByRole('button', { name: t('backoffice:signing.release') });
  await page.getByLabel(t('backoffice:signing.pin')).fill('1111');
  await page.getByLabel(t('backoffice:signing.code'), { exact: true }).fill(await sentCode());
  await release.click();
  await expect(page.getByRole('alert')).toContainText(t('backoffice:signing.problems.wrongPin'));
  await expect(page.getByLabel(t('backoffice:signing.pin'))).toHaveValue('');
  await look('to be signed, wrong PIN');
  await page.getByLabel(t('backoffice:signing.pin')).fill(pin);
  await page.getByLabel(t('backoffice:signing.code'), { exact: true }).fill(await sentCode());
  await release.click();
  await expect(page.getByRole('status')).toContainText(t('backoffice:signing.done', { count }));
  await look('signed');
}

// Asks for a copy whose leaders' keys are kept elsewhere: PERSONAL_KEYS=csc npm run e2e:matrix -- --grep signature
test.describe.configure({ mode: 'serial' });
test.skip(process.env.PERSONAL_KEYS !== 'csc', 'the keys of leaders lie here');

for (const setting of [
  { language: 'vi', scripts: true },
  { language: 'en', scripts: false },
] as const) {
  test(`A leader releases the signature of two results at a service, in ${setting.language}`, async ({ people }) => {
    const dossiers = [await toApprove(people), await toApprove(people)];
    const leader = await people.person(subject, setting);
    if (setting.language === 'vi') await takeCertificate(leader);
    const cookie = await people.cookie(subject);
    for (const dossier of dossiers) await giveByPost(cookie, dossier, 'approve', []);
    await releaseAll(leader, dossiers.length);

    const clerk = await people.cookie('staff-ha');
    for (const dossier of dossiers)
      await expect(() => giveByPost(clerk, dossier, 'issue', [])).toPass({ timeout: 30_000 });

    const admin = await people.person('staff-an', setting);
    await admin.page.goto(`${backoffice}/admin/certificates`);
    const row = admin.page.getByRole('row', { name: /Nguyễn Thanh Thủy/ });
    await expect(row).toContainText(admin.t('backoffice:certificates.states.inForce'));
    await admin.look('certificates of staff');
    await row.getByRole('link').click();
    await admin.look('end a certificate');
    await admin.page.getByRole('button', { name: admin.t('backoffice:certificates.endSend') }).click();
    await expect(admin.page.getByRole('alert')).toBeVisible();
    await admin.look('end a certificate, with errors');
  });
}
