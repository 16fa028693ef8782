import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findProcedure, type Publication, procedureOf } from '@mot-cua/catalog';
import { freeze, type Procedure, thaw } from '@mot-cua/workflow';
import { namesIn, proveMigration, tellDifferences, tellProblem } from '../src/index.ts';
import { digestOf, readPublications, serviceFolders, writePublications, writePublished } from './published-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, retire: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const [slug] = positionals;
const usage =
  'usage: publish:service <service> [--from yyyy-mm-dd] [--retire yyyy-mm-dd], or --all [--from yyyy-mm-dd]';
if (!slug === !values.all || (values.all && values.retire)) throw new Error(usage);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
for (const day of [values.from, values.retire]) if (day && !isDay(day)) throw new Error(usage);

const today = new Date().toISOString().slice(0, 10);

/** Proves every migration that a version carries, and says in both languages what it changes. */
function isSafe(procedure: Procedure): boolean {
  const proofs = (procedure.migrations ?? []).map(({ from }) => {
    const before = procedureOf(procedure.code, from);
    if (!before) throw new Error(`${procedure.slug} has no version ${from} to migrate from`);
    const { problems } = proveMigration(before, procedure);
    for (const locale of ['vi', 'en'] as const) {
      for (const sentence of tellDifferences(before, procedure, locale)) console.log(sentence);
      for (const problem of problems) console.error(tellProblem(problem, namesIn(locale, [procedure, before])));
    }
    return problems.length;
  });
  return proofs.every((count) => count === 0);
}

function publish(procedure: Procedure, publications: readonly Publication[]): boolean {
  const frozen = freeze(procedure);
  const digest = digestOf(frozen);
  if (digestOf(freeze(thaw(frozen))) !== digest) throw new Error(`${procedure.slug} cannot be rebuilt from its data`);
  if (!isSafe(procedure)) return false;
  const inForceFrom = values.from ?? today;
  const latest = publications.at(-1);
  if (latest && latest.inForceFrom > inForceFrom)
    throw new Error(`${latest.version} comes into force only on ${latest.inForceFrom}`);
  writePublished(procedure.slug, frozen);
  writePublications(procedure.slug, [...publications, { version: procedure.version, digest, inForceFrom }]);
  console.log(`${procedure.slug} ${procedure.version} ${digest} in force from ${inForceFrom}`);
  return true;
}

/** Nobody may apply any more; open dossiers are finished under their versions, which stay. */
function retire(name: string, publications: readonly Publication[], day: string): boolean {
  const latest = publications.at(-1);
  if (!latest) throw new Error(`${name} was never published`);
  if (day <= latest.inForceFrom) throw new Error(`${name} cannot be retired before it is in force`);
  writePublications(name, [...publications.slice(0, -1), { ...latest, retiredFrom: day }]);
  console.log(`${name} ${latest.version} is retired from ${day}`);
  return true;
}

function publishOrRetire(name: string): boolean {
  const procedure = findProcedure(name);
  if (!procedure) throw new Error(`There is no service «${name}»`);
  const publications = readPublications(name);
  const known = publications.some(({ version }) => version === procedure.version);
  if (known && !values.retire) throw new Error(`${name} ${procedure.version} is published, and never changes`);
  return values.retire ? retire(name, publications, values.retire) : publish(procedure, publications);
}

const isOpen = (name: string): boolean =>
  !readPublications(name).some(({ version }) => version === findProcedure(name)?.version);

const done = (slug ? [slug] : serviceFolders().filter(isOpen)).map(publishOrRetire);
if (done.includes(true))
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../../catalog/scripts/list-services.ts')]);
process.exitCode = done.includes(false) ? 1 : 0;
