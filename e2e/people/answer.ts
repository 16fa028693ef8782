import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './people.ts';

/** Answers by the name of the question; several answers are ticked one after the other. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

type Working = Pick<Visitor, 'page' | 'hand'>;

export async function tick({ hand }: Working, option: Locator): Promise<void> {
  await hand.tick(option);
  await expect(option).toBeChecked();
}

async function answerOne(visitor: Working, name: string, value: string): Promise<void> {
  const { page, hand } = visitor;
  const all = page.locator(`[name="${name}"]:not([type="hidden"])`);
  await all.first().waitFor({ state: 'attached' });
  const option = page.locator(`input[name="${name}"][value="${value}"]:is([type="radio"], [type="checkbox"])`);
  if ((await option.count()) > 0) return tick(visitor, option);
  const isList = await all.evaluate((element) => element.tagName === 'SELECT');
  if (isList) await hand.choose(all, value);
  else await hand.write(all, value);
}

/** Fills a form in, in the order given: a question that follows from another comes after it. */
export async function answer(visitor: Working, answers: Answers): Promise<void> {
  for (const [name, given] of Object.entries(answers)) {
    for (const value of [given].flat()) await answerOne(visitor, name, value);
  }
}
