import { expect, test } from '@playwright/test';
import { portal } from '../places.ts';
import { lookForBarriers } from './axe.ts';
import { watch } from './watch.ts';

const styles = `
  .pale { color: #ccc }
  @media (forced-colors: active) { .own { forced-color-adjust: none; color: #ccc } }
`;
const flawed = `<html lang="vi"><title>x</title><style>${styles}</style><main><h1>x</h1><input>
  <p style="width: 900px">Too wide</p><p class="pale">Too pale to read</p><p class="own">Too pale in high contrast</p></main></html>`;

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts, through its copy';
  test(`Barriers on a page are found ${how}`, async ({ browser, page: reader }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts });
    const page = await context.newPage();
    await page.route('**/flawed', (route) => route.fulfill({ contentType: 'text/html', body: flawed }));
    await page.goto(`${portal}/flawed`);
    const found = (await lookForBarriers(page, 'flawed', { scripts }, reader)).join('\n');
    expect(found).toMatch(/^label:/m);
    expect(found).toMatch(/^color-contrast: .*\.pale/m);
    expect(found).toMatch(/^in high contrast, color-contrast: .*\.own/m);
    expect(found).toMatch(/^9\d\d px wide in 320: .*Too wide/m);
    await context.close();
  });
}

test('Complaints of the browser are heard', async ({ context, page }) => {
  const heard: string[] = [];
  watch(context, (complaint) => void heard.push(complaint));
  await page.route('http://elsewhere.example/**', (route) => route.abort());
  await page.goto(`${portal}/help`);
  await page.evaluate(() => {
    console.error('odd');
    setTimeout(() => {
      throw new Error('broken');
    });
    document.body.setAttribute('style', 'color: red');
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>');
    return fetch('http://elsewhere.example/').catch(() => null);
  });
  for (const part of ['odd', 'broken', 'Content Security Policy', 'elsewhere.example']) {
    await expect.poll(() => heard.join('\n')).toContain(part);
  }
});
