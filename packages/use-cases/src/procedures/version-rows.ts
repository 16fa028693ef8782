import type { PlainDate } from '@mot-cua/calendar';
import { type Publication, publicationsOf } from '@mot-cua/catalog';
import type { OpenByVersion } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';

/** `coming`: published, in force later; `replaced`: a newer one is offered; `retired`: nobody may apply; `written`: not published yet. */
type VersionStanding = 'inForce' | 'coming' | 'replaced' | 'retired' | 'written';

export interface VersionRow {
  version: string;
  /** Null while it is only written. */
  publication: Publication | null;
  standing: VersionStanding;
  /** Dossiers that run under it and are not over. */
  open: number;
}

function standingOn(day: PlainDate, publication: Publication, offered: Publication | undefined): VersionStanding {
  if (publication.inForceFrom > day) return 'coming';
  if (publication !== offered) return 'replaced';
  return publication.retiredFrom && publication.retiredFrom <= day ? 'retired' : 'inForce';
}

/** The versions of a procedure, newest first, as they stand on a day. Pure. */
export function versionRows(
  { code, version }: Pick<Procedure, 'code' | 'version'>,
  publications: readonly Publication[],
  counts: readonly OpenByVersion[],
  day: PlainDate,
): VersionRow[] {
  const openOf = (asked: string): number =>
    counts.find(({ procedureCode, procedureVersion }) => procedureCode === code && procedureVersion === asked)?.open ??
    0;
  const offered = publications.find(({ inForceFrom }) => inForceFrom <= day);
  const isWritten = publications.every((each) => each.version !== version);
  return [
    ...(isWritten ? [{ version, publication: null, standing: 'written' as const, open: openOf(version) }] : []),
    ...publications.map((publication) => ({
      version: publication.version,
      publication,
      standing: standingOn(day, publication, offered),
      open: openOf(publication.version),
    })),
  ];
}

export const publishedRows = (procedure: Procedure, counts: readonly OpenByVersion[], day: PlainDate): VersionRow[] =>
  versionRows(procedure, publicationsOf(procedure.code), counts, day);
