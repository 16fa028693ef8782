import { expect } from '@playwright/test';
import { sentDossier } from '../http/citizens.ts';
import { noticeOf, notify, signed } from '../http/notices.ts';
import { work } from '../http/office.ts';
import { press } from '../people/apply.ts';
import { waitFor } from '../people/files.ts';
import { atBank, startPaying } from '../people/pay.ts';
import { test, type Visitor } from '../people/people.ts';
import { portal } from '../places.ts';

// One after the other: each sends a dossier of the same applicant. A fee that fails is in the story of the certificate.
test.describe.configure({ mode: 'default' });

const settings = [
  { language: 'vi', scripts: true, title: '' },
  { language: 'en', scripts: false, title: ', without JavaScript' },
] as const;

const amount = /8[.,]000/;

async function isPaid({ page }: Visitor): Promise<void> {
  await expect(page.getByRole('status')).toContainText(amount);
}

async function standsAs({ page, t }: Visitor, state: 'paid' | 'refundRequested', timeout?: number): Promise<void> {
  await expect(page.getByRole('main')).toContainText(t(`workflow:payment.${state}`), { timeout });
}

for (const { title, ...setting } of settings) {
  test(`A payment that the bank tells of late is waited for, and not asked for again${title}`, async ({ people }) => {
    const dossier = await sentDossier(await people.cookie('citizen-duc'), 'bach-mai');
    const citizen = await people.person('citizen-duc', setting);
    const { page, t, look } = citizen;
    const order = await startPaying(citizen, dossier);
    await atBank(citizen, 'pay', 'never');
    await expect(page.getByRole('status')).toContainText(t('portal:pay.pending'));
    await expect(page.getByRole('button', { name: t('portal:pay.again') })).toHaveCount(0);
    await look('pay, waiting for the bank');
    await page.goto(portal + dossier);
    await expect(page.getByRole('main')).toContainText(t('portal:pay.pendingTitle'));
    await look('dossier, waiting for the bank');
    expect(await notify(signed(noticeOf(order, 8000)))).toBe('00');
    await page.goto(`${portal}${dossier}/pay?returned=waiting`);
    await isPaid(citizen);
  });

  test(`Whoever pays twice, on two devices, reads that one is owed back, and gets it${title}`, async ({ people }) => {
    const dossier = await sentDossier(await people.cookie('citizen-duc'), 'bach-mai');
    const [one, other] = [
      await people.person('citizen-duc', setting),
      await people.person('citizen-duc', { ...setting, width: 360 }),
    ];
    await startPaying(one, dossier);
    await startPaying(other, dossier);
    await atBank(one, 'pay', 'twice');
    await isPaid(one);
    await atBank(other, 'pay');
    await isPaid(other);
    await standsAs(other, 'refundRequested');
    await other.look('pay, paid twice');
    await work(people.cookie, dossier.replace('/my/', '/dossiers/'), [['staff-huong', 'approveRefund']]);
    await waitFor(other, () => standsAs(other, 'paid', 1000));
    await isPaid(other);
    await one.page.reload();
    await expect(one.page.getByRole('button', { name: one.t('portal:pay.start') })).toHaveCount(0);
  });
}

test('Who is shown no more than that the bank was asked can still pay', async ({ people }) => {
  const dossier = await sentDossier(await people.cookie('citizen-duc'), 'bach-mai');
  const citizen = await people.person('citizen-duc', settings[0]);
  const { page, t } = citizen;
  await startPaying(citizen, dossier);
  await page.goto(`${portal}${dossier}/pay`);
  await press(citizen, t('portal:pay.again'));
  await atBank(citizen, 'pay');
  await isPaid(citizen);
});
