import type { Page } from '@playwright/test';

/** What a hand does: how often the mouse is clicked and a key is pressed. */
export interface Tally {
  clicks: number;
  keys: number;
}

/** Counts from now on, over all pages that are opened here. */
export async function tallyOf(page: Page): Promise<Tally> {
  const tally = { clicks: 0, keys: 0 };
  await page.exposeFunction('countOne', (what: keyof Tally) => {
    tally[what] += 1;
  });
  await page.addInitScript(() => {
    const { countOne } = globalThis as unknown as { countOne: (what: string) => void };
    // A key that presses a button makes a click as well: that one has no detail.
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && countOne('clicks'), true);
    addEventListener('keydown', (event) => event.isTrusted && countOne('keys'), true);
  });
  return tally;
}
