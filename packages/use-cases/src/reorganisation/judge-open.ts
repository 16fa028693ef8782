import { pinnedProcedure } from '@mot-cua/catalog';
import { type Database, type OpenDossier, openDossiersAt } from '@mot-cua/db';
import { decideHandOver, type HandedOver, type Reorganised, type ToHandOver } from '@mot-cua/workflow';
import type { ReadDossier } from '../record-decided.ts';

const portion = 200;

/** What a reorganisation does to a dossier as it was read. */
export function judgeOpen(
  { dossier, now }: ReadDossier,
  reorganised: Reorganised,
  given: Omit<ToHandOver, 'now'>,
): HandedOver {
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  return decideHandOver(procedure, dossier, reorganised, { ...given, now });
}

/** Every open dossier of these agencies, in portions. */
export async function* openAt(db: Database, agencyIds: readonly string[]): AsyncGenerator<OpenDossier> {
  let after: string | undefined;
  for (;;) {
    const found = await openDossiersAt(db, { agencyIds, limit: portion, ...(after && { after }) });
    yield* found;
    after = found.at(-1)?.dossier.id;
    if (after === undefined) return;
  }
}
