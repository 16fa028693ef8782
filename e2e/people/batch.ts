import { expect } from '@playwright/test';
import { backoffice } from '../places.ts';
import type { Visitor } from './people.ts';

const lists = {
  assign: 'toAssign',
  endorse: 'toApprove',
  approve: 'toApprove',
  issue: 'toIssue',
  handToPost: 'toPost',
} as const;

interface Chosen {
  command: keyof typeof lists;
  /** Whose dossiers they are. */
  name: string;
  codes: readonly string[];
}

/** Ticks these dossiers in a list, page by page where it has more than one, and goes on to look them through. */
export async function chooseIn({ page, t }: Visitor, { command, name, codes }: Chosen): Promise<void> {
  await page.goto(`${backoffice}/work?queue=${lists[command]}&q=${encodeURIComponent(name)}`);
  for (const code of codes) await page.getByRole('checkbox', { name: code }).check();
  await page.getByRole('button', { name: t(`backoffice:batch.choose.${command}`) }).click();
  await expect(page).toHaveURL(/\/work\/batch\?/);
}

/** Sends what was looked through: all of it is done. */
export async function sendAll({ page, t }: Visitor, { command, codes }: Omit<Chosen, 'name'>): Promise<void> {
  await page.getByRole('button', { name: t(`backoffice:batch.will.${command}`, { count: codes.length }) }).click();
  await expect(page.getByRole('status')).toHaveText(t('backoffice:batch.allDone'));
}
