import autocannon from 'autocannon';
import { step } from '../steps.ts';
import { type Figures, inTurns, type Judged, printFigures, ratiosOf, type Variant } from './figures.ts';

/** A page, a sign by which it is known that it was drawn, and the bare page that shows the like. */
export type Page = { name: string; url: string; cookie: string; holds: RegExp; times?: number; like?: Page };

const connections = 16;
const runIn = 5;
const warmUp = 2;
const seconds = 3;
const goal = 0.5;

/** The page as people get it; refuses another page than was meant, before anybody measures it. */
export async function readPage({ name, url, cookie, holds, times = 1 }: Page): Promise<string> {
  const response = await fetch(url, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
  const html = await response.text();
  const found = html.match(new RegExp(holds, 'g'))?.length ?? 0;
  if (response.status === 200 && found >= times) return html;
  throw new Error(`${name} (${url}) answered ${response.status} with ${found} of ${times} «${holds.source}»`);
}

async function load({ name, url, cookie }: Page, duration: number): Promise<number> {
  const headers = { cookie, accept: 'text/html' };
  const { requests, errors, non2xx, duration: took } = await autocannon({ url, connections, duration, headers });
  if (errors + non2xx > 0) throw new Error(`${name}: ${errors} errors, ${non2xx} answers other than 200`);
  return requests.total / took;
}

const variant = (page: Page): Variant => ({
  name: page.name,
  async measure() {
    await load(page, warmUp);
    return load(page, seconds);
  },
});

/** A page against the bare one that says hello, and against the bare one of its own kind. */
function judge(pages: readonly Page[], figures: Figures, { name, like }: Page, place: number): Judged[] {
  const against = (peer: Page | undefined): Judged[] => {
    const other = peer ? pages.indexOf(peer) : -1;
    if (!peer || other < 0) return [];
    return [{ what: `${name} / ${peer.name}`, ratios: ratiosOf(figures, place, other), goal, wanted: 'atLeast' }];
  };
  return like ? [...against(pages[0]), ...against(like)] : [];
}

/** Pages against bare ones; the one that only says hello comes first. */
export async function benchPages(pages: readonly Page[]): Promise<Judged[]> {
  for (const page of pages) await readPage(page);
  // A server just started is still compiling: without this the first rounds would measure the compiler.
  for (const page of pages) await step(`${page.name}: running in`, () => load(page, runIn));
  const title = `Pages, ${connections} connections`;
  const figures = await step(title, () => inTurns(pages.map(variant)));
  printFigures(title, figures);
  return pages.flatMap((page, place) => judge(pages, figures, page, place));
}
