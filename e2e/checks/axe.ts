import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands in the way of somebody who cannot see, hear or point, one line for each rule broken. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ preload: false })
    .withTags(levels)
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${help} (${places.join('; ')})`;
  });
}

/** The same page for a reader in which scripts run: axe needs them, the page was read without. Its own are left out. */
async function copyTo(reader: Page, page: Page): Promise<void> {
  const html = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '');
  const [address = ''] = page.url().split('#');
  await reader.unrouteAll();
  await reader.route(
    ({ href }) => href === address,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await reader.goto(address);
}

/** Looks at a page with axe; without scripts, at its copy. */
export async function lookForBarriers(
  page: Page,
  _state: string,
  { scripts }: { scripts: boolean },
  reader: Page,
): Promise<string[]> {
  if (scripts) return barriersOn(page);
  await copyTo(reader, page);
  return barriersOn(reader);
}
