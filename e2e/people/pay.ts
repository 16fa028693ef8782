import { expect } from '@playwright/test';
import { gateways, portal } from '../places.ts';
import { follow, heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

async function atBank({ page }: Visitor, outcome: 'pay' | 'insufficient'): Promise<void> {
  await expect(page).toHaveURL((url) => url.href.startsWith(gateways));
  await page.locator(`button[name="outcome"][value="${outcome}"]`).click();
  await expect(page).toHaveURL((url) => url.href.startsWith(portal));
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
