import { expect, type Locator, type Page } from '@playwright/test';

/** Answers by the name of the question; several answers are ticked one after the other. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Ticks by the words beside the box, as people do: they lie over it. */
export async function tick(option: Locator): Promise<void> {
  const words = option.page().locator(`label[for="${await option.getAttribute('id')}"]`);
  if (!(await option.isChecked())) await words.click();
  await expect(option).toBeChecked();
}

async function answerOne(page: Page, name: string, value: string): Promise<void> {
  const all = page.locator(`[name="${name}"]:not([type="hidden"])`);
  await all.first().waitFor({ state: 'attached' });
  const option = page.locator(`input[name="${name}"][value="${value}"]:is([type="radio"], [type="checkbox"])`);
  if ((await option.count()) > 0) return tick(option);
  const isList = await all.evaluate((element) => element.tagName === 'SELECT');
  if (isList) await all.selectOption(value);
  else await all.fill(value);
}

/** Fills a form in, in the order given: a question that follows from another comes after it. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  for (const [name, given] of Object.entries(answers)) {
    for (const value of [given].flat()) await answerOne(page, name, value);
  }
}
