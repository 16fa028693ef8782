import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Definition, writtenFrom } from './definition.ts';

const here = path.resolve(import.meta.dirname, '../..');
const folder = path.join(here, '.cache/mutants');

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The chart as a person would write it: nothing is said where nothing is to be said. */
const terse = (value: unknown): string =>
  JSON.stringify(value, (key, inner) =>
    ['entry', 'always', 'on', 'onDone', 'states'].includes(key) && isEmpty(inner) ? undefined : inner,
  );

/** A service without findings has no texts of them. */
const textsOf = ({ texts }: Definition, locale: 'vi' | 'en'): string =>
  `${JSON.stringify(texts[locale], (key, inner) => (key === 'findings' && isEmpty(inner) ? undefined : inner))} as const`;

/** A definition as its package would write it, for the compiler to read. */
function sourceOf(definition: Definition, name: string): string {
  const { processing, afterResult, links, ...rest } = writtenFrom(definition);
  const matters = links.map(({ procedure }, index) => sourceOf(procedure, `${name}_${index}`)).join('\n');
  const linked = links.map(({ link }, index) => `{ link: ${JSON.stringify(link)}, procedure: ${name}_${index} }`);
  return `${matters}
const ${name}_vi = ${textsOf(definition, 'vi')};
const ${name}_en = ${textsOf(definition, 'en')};
const ${name}_processing = chart(${terse(processing)});
${afterResult ? `const ${name}_after = chart(${terse(afterResult)});` : ''}
export const ${name} = defineService(
  {...${JSON.stringify(rest)} as const, links: [${linked.join(', ')}],
  processing: ${name}_processing${afterResult ? `, afterResult: ${name}_after` : ''} },
  { vi: ${name}_vi, en: ${name}_en },
);`;
}

const opening = "import { chart, defineService } from '@mot-cua/workflow';\n";
const settings = { extends: '../../../../tsconfig.base.json', include: ['*.ts'] };

function objections(): string {
  try {
    const tsc = path.join(here, 'node_modules/.bin/tsc');
    execFileSync(tsc, ['--noEmit', '--pretty', 'false', '-p', folder], { encoding: 'utf8', maxBuffer: 1e9 });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? '');
  }
}

/** All definitions in one run of the compiler: what it first objected to in each, null where nothing. */
export function compiled(definitions: readonly Definition[]): (string | null)[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  for (const [index, definition] of definitions.entries())
    writeFileSync(path.join(folder, `m${index}.ts`), opening + sourceOf(definition, 'service'));
  const said = new Map<number, string>();
  for (const line of objections().split('\n')) {
    const [, index, message] = /m(\d+)\.ts\(\d+,\d+\): error (.*)$/.exec(line) ?? [];
    if (index && message && !said.has(Number(index))) said.set(Number(index), message);
  }
  rmSync(folder, { recursive: true, force: true });
  return definitions.map((_, index) => said.get(index) ?? null);
}
