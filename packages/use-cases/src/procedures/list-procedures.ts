import { type PlainDate, plainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { legalNow, openByVersion } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { publishedRows, type VersionRow } from './version-rows.ts';

export interface ListedProcedure {
  procedure: Procedure;
  versions: VersionRow[];
}

/** The matters of a chain have versions and dossiers of their own. */
const withMatters = (procedure: Procedure): Procedure[] => [
  procedure,
  ...procedure.links.flatMap((link) => withMatters(link.procedure)),
];

/** Every procedure with its versions and the open dossiers on each; `today` is the legal day. */
export async function listProcedures({ db }: Pick<Deps, 'db'>): Promise<{
  today: PlainDate;
  listed: ListedProcedure[];
}> {
  const [now, counts] = await Promise.all([legalNow(db), openByVersion(db)]);
  const today = plainDate(now);
  const listed = procedures
    .flatMap(withMatters)
    .map((procedure) => ({ procedure, versions: publishedRows(procedure, counts, today) }));
  return { today, listed };
}
