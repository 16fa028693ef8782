import { expect } from '@playwright/test';
import { answer } from './answer.ts';
import { fillPage, heading, isOnPage, isOnTasks, openFirstTask, press } from './apply.ts';
import type { Visitor } from './people.ts';

const oneDay = 24 * 60 * 60 * 1000;

/** A day for the three boxes of a question. */
export const boxesOf = (day: Date, name = 'visitDate') => ({
  [`${name}.day`]: String(day.getUTCDate()),
  [`${name}.month`]: String(day.getUTCMonth() + 1),
  [`${name}.year`]: String(day.getUTCFullYear()),
});

export const nextSunday = (): Date => {
  const now = Date.now();
  return new Date(now + (7 - new Date(now).getUTCDay()) * oneDay);
};

/** Books a visit: Sunday is refused, then day after day is tried until the counter is open. */
async function bookVisit(visitor: Visitor): Promise<void> {
  const { page, t, look } = visitor;
  await isOnPage(visitor, 'visit');
  await answer(visitor, { commune: 'bach-mai', ...boxesOf(nextSunday()), visitTime: '09:00' });
  await press(visitor, t('shell:saveAndContinue'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('form page visit, on a Sunday');
  const summary = page.getByRole('alert');
  for (let days = 1; days <= 10 && (await summary.isVisible()); days += 1) {
    const day = new Date(nextSunday().getTime() + days * oneDay);
    await answer(visitor, boxesOf(day));
    const said = page.waitForResponse((response) => response.request().method() === 'POST');
    await press(visitor, t('shell:saveAndContinue'));
    if ((await said).status() !== 422) break;
  }
}

export const paperAsked = { paperKind: 'diploma', paperTitle: 'Bằng đại học', pages: '3', copies: '2' } as const;

/** The application for a certified copy: what paper, when the applicant comes. Who they are is known. */
export async function fillInCopy(visitor: Visitor): Promise<void> {
  await isOnTasks(visitor);
  await visitor.look('task list, certified copy');
  await openFirstTask(visitor);
  await fillPage(visitor, 'paper', paperAsked);
  await bookVisit(visitor);
  await expect(heading(visitor, visitor.t('portal:check.title'))).toBeVisible();
}
