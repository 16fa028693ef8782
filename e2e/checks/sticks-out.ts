import type { Page } from '@playwright/test';

/** The narrowest that people have: 400 % of a window of 1280 px. */
const narrowest = { width: 320, height: 740 };

/** What makes a page wider than its window, so that people have to move it to and fro; one line, or none. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px wide in ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
  });

/** The same in the narrowest window; then as before. */
export async function sticksOutWhenNarrow(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(narrowest);
  const lines = await sticksOut(page);
  if (before) await page.setViewportSize(before);
  return lines;
}
