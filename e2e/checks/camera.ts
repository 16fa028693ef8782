import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { backoffice } from '../places.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(root, process.env.SHOTS_DIR ?? '.cache/shots');
const readme = path.join(root, 'docs/screens');

const inReadme: Readonly<Record<string, string>> = { home: 'portal.png', 'work list': 'backoffice.png' };

/** Phone and desk for a citizen; the desk, a wide screen and the counter's tablet for the office. */
const sizes = {
  portal: [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ],
  office: [
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ],
} as const;

const nameOf = (state: string): string => state.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

/** The whole page in a window of its own height, so that what sticks to the edge stands at the edge; then as before. */
async function pictures(page: Page, app: keyof typeof sizes, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  for (const { width, height } of sizes[app]) {
    await page.setViewportSize({ width, height });
    const whole = await page.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
    await page.setViewportSize({ width, height: Math.max(whole, height) });
    await page.screenshot({ path: path.join(folder, `${app}-${name}-${width}.png`), fullPage: true });
  }
}

async function pictureFor(page: Page, file: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.screenshot({ path: path.join(readme, file) });
}

/** Takes the pictures of a page as it stands, and those that the README shows. */
export async function takePictures(page: Page, state: string, { language }: { language: string }): Promise<string[]> {
  for (const place of [folder, readme]) mkdirSync(place, { recursive: true });
  const before = page.viewportSize();
  const app = page.url().startsWith(backoffice) ? 'office' : 'portal';
  await pictures(page, app, `${nameOf(state)}-${language}`);
  const shown = language === 'vi' && inReadme[state];
  if (shown) await pictureFor(page, shown);
  if (before) await page.setViewportSize(before);
  return [];
}
