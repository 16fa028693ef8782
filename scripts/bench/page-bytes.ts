import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Judged } from './figures.ts';
import { type Page, readPage } from './pages.ts';

type Size = { plain: number; gzip: number; brotli: number };
type Weight = { name: string; html: Size; js: Size; css: Size; files: number };

const goal = 1.5;
const nothing: Size = { plain: 0, gzip: 0, brotli: 0 };

const sizeOf = (bytes: Uint8Array): Size => ({
  plain: bytes.length,
  gzip: gzipSync(bytes).length,
  brotli: brotliCompressSync(bytes).length,
});

const add = (one: Size, other: Size): Size => ({
  plain: one.plain + other.plain,
  gzip: one.gzip + other.gzip,
  brotli: one.brotli + other.brotli,
});

/** Addresses of the scripts, preloaded modules and style sheets that a page names. */
function filesOf(html: string): string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const loading = tags.filter((tag) => tag.startsWith('<script') || /rel="(?:modulepreload|stylesheet)"/.test(tag));
  const found = loading.map((tag) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...new Set(found.filter((address) => /\.(?:js|css)$/.test(address)))];
}

const known = new Map<string, Promise<Size>>();

/** The size of a built file; each is read once for all pages. */
function fileSize(url: string): Promise<Size> {
  const read = async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return sizeOf(await response.bytes());
  };
  const size = known.get(url) ?? read();
  known.set(url, size);
  return size;
}

async function weigh(page: Page): Promise<Weight> {
  const html = await readPage(page);
  const files = filesOf(html);
  const total = async (kind: string) => {
    const sizes = files.filter((file) => file.endsWith(kind)).map((file) => fileSize(new URL(file, page.url).href));
    return (await Promise.all(sizes)).reduce(add, nothing);
  };
  const [js, css] = await Promise.all([total('.js'), total('.css')]);
  return { name: page.name, html: sizeOf(Buffer.from(html)), js, css, files: files.length };
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
const columns = (size: Size) => kilo(size.gzip) + kilo(size.brotli);

function printWeights(weights: readonly Weight[]): void {
  console.log('\nBytes of a first visit, in kB (1000), compressed here with gzip 6 and brotli 11');
  console.log('  files   JS gzip  brotli CSS gzip  brotli   HTML gz  brotli   page');
  for (const { name, html, js, css, files } of weights) {
    console.log(`  ${String(files).padStart(5)} ${columns(js)} ${columns(css)}  ${columns(html)}   ${name}`);
  }
}

/** What pages weigh; the bare one comes first. */
export async function benchBytes(pages: readonly Page[]): Promise<Judged[]> {
  const weights: Weight[] = [];
  for (const page of pages) weights.push(await weigh(page));
  printWeights(weights);
  const bare = weights[0]?.js.gzip ?? Number.NaN;
  return weights.slice(1).map(({ name, js }): Judged => {
    return { what: `JavaScript (gzip): ${name} / bare Remix page`, ratios: [js.gzip / bare], goal, wanted: 'atMost' };
  });
}
