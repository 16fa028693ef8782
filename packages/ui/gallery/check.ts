import { mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from '@playwright/test';

// Looks at every gallery page at phone and desk width: axe, sideways scroll, a picture of each.
const WIDTHS = [320, 390, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const folder = fileURLToPath(new URL('./build', import.meta.url));

await mkdir(`${folder}/shots`, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
});
const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
const complaints: string[] = [];
try {
  for (const page of pages) for (const width of WIDTHS) complaints.push(...(await look(browser, page, width)));
} finally {
  await browser.close();
}
console.log(complaints.join('\n') || `${pages.length} pages at ${WIDTHS.join(' and ')} px: nothing to complain about`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function look(browser: Browser, file: string, width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(`${folder}/${file}`).href);
  await page.screenshot({ path: `${folder}/shots/${file.replace('.html', '')}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const invisible = incomplete.flatMap((found) => found.nodes).filter(isInvisible);
  await context.close();
  const where = `${file} at ${width}`;
  return [
    ...(Number(overflow) > 0 ? [`${where}: scrolls sideways by ${overflow} px`] : []),
    ...violations.map((found) => `${where}: ${found.id} ${found.nodes.map((node) => node.html).join(' | ')}`),
    ...invisible.map((node) => `${where}: text in the colour of its ground ${node.html}`),
  ];
}

// axe files text without any contrast under "incomplete", where nobody looks.
function isInvisible(node: { any: { data: unknown }[] }): boolean {
  return node.any.some(
    ({ data }) => typeof data === 'object' && data !== null && 'contrastRatio' in data && data.contrastRatio === 1,
  );
}
