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
    // Not `click`: a key that presses a button, and a label, make one as well.
    addEventListener('pointerdown', (event) => event.isTrusted && countOne('clicks'), true);
    addEventListener('keydown', (event) => event.isTrusted && countOne('keys'), true);
  });
  return tally;
}
