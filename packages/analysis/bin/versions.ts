import path from 'node:path';
import { findProcedure, type Publication } from '@mot-cua/catalog';
import { freeze, thaw } from '@mot-cua/workflow';
import { firstDifference } from './first-difference.ts';
import { publishedBefore, rewritten } from './published-before.ts';
import { digestOf, frozenVersions, readPublications, readPublished, serviceFolders } from './published-files.ts';

/** What is wrong with one published version: it must be there, unchanged, whole, and equal to its source while it has one. */
function faultsOf(slug: string, { version, digest }: Publication): string[] {
  const name = `${slug} ${version}`;
  if (!frozenVersions(slug).includes(version))
    return [`${name}: its file is gone, and its dossiers with it: bring it back`];
  const frozen = readPublished(slug, version);
  if (digestOf(frozen) !== digest)
    return [`${name}: its file was changed after it was published: bring it back, and give the change a new version`];
  if (digestOf(freeze(thaw(frozen))) !== digest) return [`${name}: it cannot be rebuilt from its file`];
  const source = findProcedure(slug);
  if (source?.version !== version) return [];
  const written = freeze(source);
  const where = firstDifference(frozen, written);
  if (!where && digestOf(written) === digest) return [];
  return [
    `${name}: published, but its source now differs at ${where ?? 'the order of the chart'}: give it a new version`,
  ];
}

function unlisted(slug: string, publications: readonly Publication[]): string[] {
  const listed = publications.map(({ version }) => version);
  return frozenVersions(slug)
    .filter((version) => !listed.includes(version))
    .map((version) => `${slug} ${version}: its line in published.json is gone: bring it back`);
}

const found = serviceFolders().map((slug) => {
  const publications = readPublications(slug);
  const faults = [...publications.flatMap((each) => faultsOf(slug, each)), ...unlisted(slug, publications)];
  const source = findProcedure(slug)?.version;
  const open = source && !publications.some(({ version }) => version === source) ? source : null;
  return { slug, publications, faults, open };
});

for (const { slug, publications, faults, open } of found) {
  const versions = publications.map(({ version, digest }) => `${version} ${digest.slice(0, 12)}`);
  console.log(`${slug}: ${versions.join(', ') || 'nothing published'}${open ? `; being written: ${open}` : ''}`);
  for (const fault of faults) console.error(`  ${fault}`);
}
const before = publishedBefore(path.join(import.meta.dirname, '../../..'));
const now = found.flatMap(({ slug, publications }) => publications.map((each) => ({ slug, ...each })));
const takenBack = rewritten(before ?? [], now);
for (const fault of takenBack) console.error(`  ${fault}`);
if (!before) console.log('There is no history here: the files were compared with each other only.');

const faults = [...found.flatMap((each) => each.faults), ...takenBack];
console.log(`${now.length} published versions of ${found.length} services, ${faults.length} changed`);
process.exitCode = faults.length > 0 ? 1 : 0;
