import { expect } from '@playwright/test';
import { portal } from '../places.ts';
import { heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

/** The lookup code as its owner reads it on the dossier's page. */
async function lookupCodeOf({ page, t }: Visitor, id: string): Promise<string> {
  await page.goto(`${portal}/my/${id}`);
  const told = await page.getByText(t('portal:track.yours', { code: '' }).trim()).textContent();
  return told?.split(':').at(-1)?.trim() ?? '';
}

async function asks(visitor: Visitor, code: string, lookup: string): Promise<void> {
  const { page, t } = visitor;
  await page.getByRole('textbox', { name: t('portal:track.code') }).fill(code);
  await page.getByRole('textbox', { name: t('portal:track.lookup') }).fill(lookup);
  await press(visitor, t('portal:track.look'));
}

/** Somebody who did not sign in follows a dossier by its two codes, and learns nothing else. */
export async function track(owner: Visitor, stranger: Visitor, { id, code }: { id: string; code: string }) {
  const lookup = await lookupCodeOf(owner, id);
  const { page, t, look } = stranger;
  await page.goto(`${portal}/track`);
  await look('track');
  await asks(stranger, code, '');
  await expect(page.getByRole('alert')).toContainText(t('portal:track.missingLookup'));
  await look('track, a code missing');
  await asks(stranger, code, lookup === '0000 0000' ? '1' : '0000 0000');
  await expect(heading(stranger, t('portal:track.unknownTitle'))).toBeVisible();
  await look('track, unknown');
  await page.getByRole('link', { name: t('errors:fault.again') }).click();
  await asks(stranger, code, lookup);
  await expect(heading(stranger, code)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t('portal:track.progress', { stage: 2, of: 4 }));
  await look('track, found');
}
