import { expect } from '@playwright/test';
import { portal } from '../places.ts';
import { heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

/** Whoever holds the file may ask what it is worth. */
export async function checkFile(visitor: Visitor, buffer: Buffer, verdict: 'valid' | 'altered'): Promise<void> {
  const { page, hand, t, look } = visitor;
  await page.goto(`${portal}/verify`);
  await look('verify');
  const file = { name: 'giay.pdf', mimeType: 'application/pdf', buffer };
  await hand.bring(page.locator('input[type="file"]'), [file]);
  await press(visitor, t('portal:verify.checkFile'));
  await expect(heading(visitor, t(`portal:verify.${verdict}`))).toBeVisible();
  await look(`verify file, ${verdict}`);
}
