import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { findDossiers } from '@mot-cua/db';
import { visibleAgencies } from '@mot-cua/policy';
import type { NationalStatus, Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface FoundDossier {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  ownerName: string | null;
  procedure: Procedure;
  /** The state of the lifecycle, without what is inside it. */
  handling: string;
  nationalStatus: NationalStatus | null;
  dueAt: Instant | null;
  /** The result that a correction replaced, and the number of the one that holds. */
  replaced: { old: string; number: string } | null;
}

/** What a search finds beyond the searcher's own work: dossiers of the same agencies that wait for others, or are done. */
export async function searchDossiers(
  { db }: Pick<Deps, 'db'>,
  { search }: { search: string },
  staff: Staff,
): Promise<FoundDossier[]> {
  const found = await findDossiers(db, {
    ...{ search, agencyIds: visibleAgencies(staff) },
    ...{ personId: staff.personId, notWaitingFor: staff.posts },
  });
  return found.map(({ id, code, provisionalNumber, ownerName, handling, nationalStatus, dueAt, ...rest }) => {
    const procedure = pinnedProcedure(rest.procedureCode, rest.procedureVersion);
    const number = `${rest.documentNumber ?? ''}${procedure.result.symbol}`;
    return {
      ...{ dossierId: id, code, provisionalNumber, ownerName, nationalStatus, dueAt, procedure },
      handling: handling.split('.')[0] ?? handling,
      replaced: rest.replaced === null ? null : { old: rest.replaced, number },
    };
  });
}
