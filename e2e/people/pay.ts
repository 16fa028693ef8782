import { expect } from '@playwright/test';
import { gateways, portal } from '../places.ts';
import { follow, heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

/** What the demonstration bank does with an order, and how it tells the server of it. */
export async function atBank(
  { page, hand }: Visitor,
  outcome: 'pay' | 'insufficient',
  fault?: 'never' | 'twice',
): Promise<void> {
  await expect(page).toHaveURL((url) => url.href.startsWith(gateways));
  if (fault) {
    await page.locator('summary').click();
    await page.locator(`input[name="fault"][value="${fault}"]`).check();
  }
  await hand.press(page.locator(`button[name="outcome"][value="${outcome}"]`));
  await expect(page).toHaveURL((url) => url.href.startsWith(portal));
}

/** From the dossier to the bank. Answers the number of the order there. */
export async function startPaying(visitor: Visitor, dossier: string): Promise<string> {
  const { page, t } = visitor;
  await page.goto(`${portal}${dossier}/pay`);
  const ordered = page.waitForRequest(/vnp_TxnRef=/);
  await visitor.hand.press(
    page
      .getByRole('button', { name: t('portal:pay.start') })
      .or(page.getByRole('button', { name: t('portal:pay.again') })),
  );
  return new URL((await ordered).url()).searchParams.get('vnp_TxnRef') ?? '';
}

/** Pays at the local VNPAY, after a first try with too little money on the account. */
export async function payAtSecondTry(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await follow(visitor, t('portal:dossier.pay'));
  await expect(heading(visitor, t('portal:pay.title'))).toBeVisible();
  await look('pay');
  await press(visitor, t('portal:pay.start'));
  await atBank(visitor, 'insufficient');
  await expect(page.getByRole('alert')).toContainText(t('portal:pay.failed'));
  await look('pay, failed');
  await press(visitor, t('portal:pay.again'));
  await atBank(visitor, 'pay');
  await expect(page.getByRole('status')).toContainText(/16[.,]000/);
  await look('paid');
}

/** Pays a fee of so many đồng at once. */
export async function payFee(visitor: Visitor, dong: number): Promise<void> {
  const { page, t } = visitor;
  await follow(visitor, t('portal:dossier.pay'));
  await press(visitor, t('portal:pay.start'));
  await atBank(visitor, 'pay');
  const amount = dong.toLocaleString('en').replaceAll(',', '[.,]');
  await expect(page.getByRole('status')).toContainText(new RegExp(amount));
}
