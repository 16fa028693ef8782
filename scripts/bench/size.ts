import { performance } from 'node:perf_hooks';
import { legalNow } from '../../packages/db/src/index.ts';
import { fillWithDossiers } from '../../packages/use-cases/proofs/size/fill.ts';
import { type Deps, listWork, readDossier, type Staff, searchDossiers } from '../../packages/use-cases/src/index.ts';
import { step } from '../steps.ts';
import type { Judged } from './figures.ts';
import { readPage } from './pages.ts';
import { staffNamed } from './people.ts';
import { seed } from './pgbench.ts';
import { signIn } from './sign-in.ts';

const dossiers = 100_000;
const rounds = 120;
const goalMs = 200;
/** A clerk of a busy commune, one of a department with many thousand dossiers, and a specialist with the longest list. */
const people = ['staff-huong', 'staff-van', 'staff-yen'];

interface Asked {
  name: string;
  path: string;
  holds: RegExp;
  /** The same without a page around it. */
  bare: () => Promise<unknown>;
}

const p = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

async function times(work: () => Promise<unknown>): Promise<number[]> {
  for (let i = 0; i < 15; i++) await work();
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}

/** The day's reads of one person: lists, counters, searches, a dossier. */
async function askedBy(deps: Deps, staff: Staff): Promise<Asked[]> {
  const now = await legalNow(deps.db);
  const list = (query: object) => () => listWork(deps, { queue: 'all', limit: 25, now, ...query }, staff);
  const search = (text: string) => () =>
    Promise.all([list({ search: text })(), searchDossiers(deps, { search: text }, staff)]);
  const { rows } = await list({})();
  const id = rows[0]?.dossierId ?? '';
  const code = rows.find((row) => row.code)?.code?.slice(-11) ?? '';
  const found = (text: string): Omit<Asked, 'name'> => ({
    path: `/work?q=${encodeURIComponent(text)}`,
    holds: /<h1/,
    bare: search(text),
  });
  return [
    { name: 'work list and counters', path: '/work', holds: /<tr\b/, bare: list({}) },
    { name: 'list: late', path: '/work?queue=late', holds: /<h1/, bare: list({ queue: 'late' }) },
    {
      name: 'list: supplemented',
      path: '/work?queue=supplemented',
      holds: /<h1/,
      bare: list({ queue: 'supplemented' }),
    },
    { name: `search: ${code}`, ...found(code) },
    { name: 'search: Nguyễn Thị Lan', ...found('Nguyễn Thị Lan') },
    { name: 'search: nguyen', ...found('nguyen') },
    { name: 'search: vay vốn', ...found('vay vốn') },
    { name: 'a dossier', path: `/dossiers/${id}`, holds: /<h1/, bare: () => readDossier(deps, { id }, staff) },
  ];
}

/** Fills the database and measures what people open all day, beside the bare queries. */
export async function benchSize(deps: Deps, startBackoffice: () => Promise<string>): Promise<Judged[]> {
  const filled = await step(`${dossiers} dossiers`, () => fillWithDossiers(deps.db, { count: dossiers, seed }));
  console.log(`Copied from ${filled.templates} stories: ${JSON.stringify(filled.stopped)}`);
  const backoffice = await startBackoffice();
  const judged: Judged[] = [];
  console.log(`\nMilliseconds over ${rounds} rounds, one after another: page p50, page p95 | bare query p50, p95`);
  for (const subject of people) {
    const staff = await staffNamed(deps.db, subject);
    const cookie = await signIn(backoffice, subject, { path: '/sign-in', form: { returnTo: '/work' } });
    for (const { name, path, holds, bare } of await askedBy(deps, staff)) {
      const page = await times(() => readPage({ name, url: backoffice + path, cookie, holds }));
      const query = await times(bare);
      const figures = [p(page, 0.5), p(page, 0.95), p(query, 0.5), p(query, 0.95)].map((ms) =>
        ms.toFixed(1).padStart(7),
      );
      console.log(`  ${figures.slice(0, 2).join('')} |${figures.slice(2).join('')}  ${subject}: ${name}`);
      judged.push({
        what: `${subject}: ${name}, p95 of the page in ms`,
        ratios: [p(page, 0.95)],
        goal: goalMs,
        wanted: 'atMost',
      });
    }
  }
  return judged;
}
