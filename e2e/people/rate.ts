import { expect } from '@playwright/test';
import { tick } from './answer.ts';
import { follow, heading, press } from './apply.ts';
import type { Visitor } from './people.ts';

/** Says how it was, once the four questions are answered. */
export async function rate(citizen: Visitor): Promise<void> {
  const { page, t, look } = citizen;
  await follow(citizen, t('portal:rating.link'));
  await expect(heading(citizen, t('portal:rating.title'))).toBeVisible();
  await press(citizen, t('portal:rating.send'));
  await expect(page.getByRole('alert')).toContainText(t('shell:errorSummary', { count: 4 }));
  await look('rating, nothing marked');
  for (const mark of ['overall', 'convenience', 'punctuality', 'attitude'] as const) {
    const question = page.getByRole('radiogroup', { name: t(`portal:rating.${mark}`) });
    await tick(citizen, question.getByRole('radio', { name: t('portal:rating.degrees.good'), exact: true }));
  }
  await press(citizen, t('portal:rating.send'));
  await follow(citizen, t('portal:rating.link'));
  await expect(page.getByRole('radio', { name: t('portal:rating.degrees.good'), exact: true }).first()).toBeChecked();
  await look('rating, given');
}
