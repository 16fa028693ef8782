import { expect } from '@playwright/test';
import { portal } from '../places.ts';
import { follow, heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

async function noteUntilWhen(citizen: Visitor, typed: { day: string; month: string; year: string }): Promise<void> {
  const { page, hand, t } = citizen;
  for (const part of ['day', 'month', 'year'] as const) {
    await hand.write(page.getByRole('textbox', { name: t(`shell:${part}`), exact: true }), typed[part]);
  }
  await press(citizen, t('portal:kept.save'));
}

/** Notes until when a kept paper is valid, and reads which staff opened the dossier. */
export async function seeOwnPapers(citizen: Visitor, code: string): Promise<void> {
  const { page, t, look } = citizen;
  await page.goto(`${portal}/my`);
  await follow(citizen, t('portal:kept.title'));
  await expect(heading(citizen, t('portal:kept.title'))).toBeVisible();
  await look('my papers');
  await follow(citizen, new RegExp(`^${t('portal:kept.setExpiry')}`));
  await noteUntilWhen(citizen, { day: '31', month: '2', year: '2030' });
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 1 }));
  await look('paper, no such day');
  await noteUntilWhen(citizen, { day: '28', month: '2', year: '2030' });
  await expect(page.getByRole('main')).toContainText('2030');
  await follow(citizen, t('portal:kept.seeLooked'));
  await expect(page.getByRole('row').filter({ hasText: code }).first()).toBeVisible();
  await look('who looked');
}
