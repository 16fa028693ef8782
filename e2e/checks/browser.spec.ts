import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { portal } from '../places.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Every character in our own sources, and so every one that a screen or a paper can say of itself. */
function characters(): string[] {
  const files = globSync('{apps,packages}/**/{app,src,styles}/**/*.{ts,tsx,css,json}', {
    cwd: root,
    exclude: (name) => name.includes('node_modules'),
  });
  const all = new Set(files.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8')]));
  return [...all].filter((character) => !/[\p{C}\p{Z}]/u.test(character)).sort();
}

const boxes = ['text', 'search', 'email', 'tel', 'number', 'date', 'time', 'file', 'password', 'checkbox', 'radio'];

/** Which fonts the browser drew an element with: those that a page brought, and those of the machine. */
async function fontsOf(page: Page, selector: string): Promise<{ brought: string[]; lent: string[] }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root: document } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: document.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  const names = (custom: boolean) =>
    fonts.filter((font) => font.isCustomFont === custom).map((font) => font.familyName);
  return { brought: names(true), lent: names(false) };
}

test(`The browser ${process.env.CHROMIUM_PATH} lives through text boxes and every character that we use`, async ({
  browser,
  page,
}) => {
  const text = characters().join(' ');
  const fields = boxes.map((type) => `<input type="${type}" placeholder="ế">`).join('');
  await page.setContent(`<p></p>${fields}<textarea></textarea><select><option></select>`);
  for (const family of ['system-ui', 'sans-serif', 'serif', 'monospace', 'nowhere']) {
    await page.evaluate(
      ([font, content]) => {
        document.body.style.fontFamily = font;
        for (const element of document.querySelectorAll('p, textarea, option')) element.textContent = content;
        for (const input of document.querySelectorAll('input[type=text]')) input.setAttribute('value', content);
      },
      [family, text] as const,
    );
    await page.screenshot();
  }
  expect(browser.isConnected()).toBe(true);
});

test('Letters of both languages are drawn in the font that the page brings', async ({ page }) => {
  const letters = characters().filter((character) => /\p{Script=Latin}/u.test(character));
  expect(letters).toEqual(expect.arrayContaining([...'ăâđêôơưẵậểỗợữỵ']));
  await page.goto(`${portal}/help`);
  await page.evaluate(async (content) => {
    document.body.insertAdjacentHTML('beforeend', '<p id="letters"></p>');
    const place = document.querySelector('#letters');
    if (place) place.textContent = content;
    await document.fonts.load('16px "Be Vietnam Pro"', content);
  }, letters.join(''));
  // A paragraph that was not laid out yet is drawn with no font at all.
  await expect.poll(() => fontsOf(page, '#letters')).toEqual({ brought: ['Be Vietnam Pro'], lent: [] });
});
