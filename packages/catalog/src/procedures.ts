import { type Procedure, thaw } from '@mot-cua/workflow';
import { published as files } from './generated/published.ts';
import { services } from './generated/services.ts';
import { type PublishedFile, readFrozen } from './publication.ts';
import { newestFirst } from './version-order.ts';

const written: readonly Procedure[] = services;
const published: readonly PublishedFile[] = files;

/** The procedures as their packages are written now. */
export const procedures: readonly Procedure[] = [...Map.groupBy(written, ({ code }) => code).values()].flatMap(
  (versions) => versions.toSorted(newestFirst).slice(0, 1),
);

const withLinks = (procedure: Procedure): Procedure[] => [
  procedure,
  ...procedure.links.flatMap((link) => withLinks(link.procedure)),
];

/** All that a dossier may run under as written now: the matters of a chain too, which nobody applies for by themselves. */
const writtenWithLinks = written.flatMap(withLinks);

const thawed = new Map<string, Procedure>();

function thawOnce(file: PublishedFile): Procedure {
  const key = `${file.code} ${file.publication.version}`;
  const known = thawed.get(key);
  if (known) return known;
  const procedure = thaw(readFrozen(file));
  thawed.set(key, procedure);
  return procedure;
}

/** A procedure in one of its versions, older ones from what was published; null when there is none. */
export function procedureOf(code: string, version: string): Procedure | null {
  const now = writtenWithLinks.find((each) => each.code === code && each.version === version);
  if (now) return now;
  const file = published.find((each) => each.code === code && each.publication.version === version);
  return file ? thawOnce(file) : null;
}

const publications = new Map(
  [...Map.groupBy(published, ({ code }) => code)].map(([code, versions]) => [
    code,
    versions.map(({ publication }) => publication).sort(newestFirst),
  ]),
);

/** The versions that were published of a procedure, newest first. */
export const publicationsOf = (code: string): readonly PublishedFile['publication'][] => publications.get(code) ?? [];

/** The version that may be applied for on a day: the newest in force. One that nobody published yet is offered only while it is the first. */
function offeredOn(newest: Procedure, day: string): Procedure | null {
  const versions = publicationsOf(newest.code);
  if (versions.length === 0) return newest;
  const inForce = versions.find(({ inForceFrom }) => inForceFrom <= day);
  if (!inForce || (inForce.retiredFrom && inForce.retiredFrom <= day)) return null;
  return procedureOf(newest.code, inForce.version);
}

/** The procedure behind an address, or null; on a `day`, the version that may be applied for. */
export function findProcedure(slug: string, day?: string): Procedure | null {
  const newest = procedures.find((each) => each.slug === slug) ?? null;
  return newest && day ? offeredOn(newest, day) : newest;
}

/** The procedures behind these addresses, all of them where none is given; null when one is unknown. */
export function proceduresNamed(slugs: readonly string[]): readonly Procedure[] | null {
  if (slugs.length === 0) return procedures;
  const found = slugs.flatMap((slug) => findProcedure(slug) ?? []);
  return found.length === slugs.length ? found : null;
}

/** The version under which a dossier runs; one that the catalog has lost is a defect. */
export function pinnedProcedure(code: string, version: string): Procedure {
  const found = procedureOf(code, version);
  if (!found) throw new Error(`The catalog has no procedure ${code} in version ${version}`);
  return found;
}
