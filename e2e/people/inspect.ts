import { expect } from '@playwright/test';
import { photo } from '../files/samples.ts';
import { backoffice } from '../places.ts';
import type { Visitor } from './people.ts';

/** Finds an inspection in this week or in the next, and takes it on. */
export async function takeOn({ page, t, hand, look }: Visitor, id: string, name: string): Promise<void> {
  await page.goto(`${backoffice}/visits`);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="/dossiers/${id}"]`) });
  if (!(await row.isVisible())) await page.getByRole('link', { name: t('backoffice:inspections.later') }).click();
  await expect(row).toBeVisible();
  await row.getByRole('combobox').selectOption({ label: name });
  await hand.press(row.getByRole('button'));
  await expect(page.getByRole('status')).toContainText(t('backoffice:inspections.done'));
  await look('calendar of inspections');
  await page.getByRole('main').getByRole('list').getByRole('link').first().click();
  await expect(page.getByRole('row').filter({ hasText: name }).first()).toBeVisible();
  await look('inspections of a day');
}

/** Keeps a photograph with the inspection that was recorded, and finds it in the history. */
export async function photograph({ page, t, hand, look }: Visitor, id: string): Promise<void> {
  await page.goto(`${backoffice}/dossiers/${id}/photos`);
  await hand.press(page.getByRole('button', { name: t('backoffice:inspections.add') }));
  await expect(page.getByRole('alert')).toContainText(t('backoffice:inspections.nothingChosen'));
  await hand.bring(page.locator('input[type="file"]'), [photo('binh-chua-chay.jpg')]);
  await hand.press(page.getByRole('button', { name: t('backoffice:inspections.add') }));
  const taken = page.getByRole('link', { name: t('backoffice:inspections.photo', { name: 'binh-chua-chay.jpg' }) });
  await expect(taken.first()).toBeVisible();
  await look('photographs of an inspection');
  await page.goto(`${backoffice}/dossiers/${id}/history`);
  await expect(taken.first()).toBeVisible();
  await look('history with a photograph');
}
