import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { portal } from '../places.ts';
import { sticksOutWhenNarrow } from './sticks-out.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type WithAxe = typeof globalThis & { axe: { run(options: RunOptions): Promise<AxeResults> } };

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all: RunOptions['runOnly'] = { type: 'tag', values: levels };
const readable: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** One line for each rule broken. What is in order is not described: that is most of the work. */
async function broken(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const options: RunOptions = { runOnly, preload: false, resultTypes: ['violations'] };
  const { violations } = await page.evaluate((asked) => (globalThis as WithAxe).axe.run(asked), options);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${help} (${places.join('; ')})`;
  });
}

/** Whether the letters can be read where the system chooses the colours, as people do who see little. */
async function inHighContrast(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', contrast: 'more' });
  const lines = await broken(page, readable);
  await page.emulateMedia({ forcedColors: null, contrast: null });
  return lines.map((line) => `in high contrast, ${line}`);
}

/** What stands in the way of somebody who cannot see well, hear or point. */
async function barriersOn(page: Page): Promise<string[]> {
  // Once for both looks: reading axe takes the browser longer than looking.
  await page.evaluate(source);
  return [...(await broken(page, all)), ...(await inHighContrast(page))];
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

/** Looks at a page with axe, and at a citizen's in the narrowest window; without scripts, at its copy. */
export async function lookForBarriers(
  page: Page,
  _state: string,
  { scripts }: { scripts: boolean },
  reader: Page,
): Promise<string[]> {
  if (!scripts) await copyTo(reader, page);
  const read = scripts ? page : reader;
  const narrow = page.url().startsWith(portal) ? await sticksOutWhenNarrow(read) : [];
  return [...narrow, ...(await barriersOn(read))];
}
