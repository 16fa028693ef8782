import type { Clock } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** A dossier whose clock runs, and in whose hands it is. */
export interface RunningDossier {
  dossierId: string;
  agencyId: string;
  handlerId: string | null;
  /** The group to which it was given; while nobody has it in hand, it waits there. */
  groupId: string | null;
  clock: Clock;
}

// Whatever has a running clock has its date among the deadlines, by dossier: what is closed is not walked through.
const text = `select d.id as "dossierId", d.competent_agency_id as "agencyId", d.facts->>'handlerId' as "handlerId",
    d.facts->>'groupId' as "groupId", d.facts->'clock' as clock
  from (select dossier_id from deadline where kind = 'due' and dossier_id > $1::uuid order by dossier_id limit $2) running
  join dossier d on d.id = running.dossier_id order by d.id`;

const first = '00000000-0000-0000-0000-000000000000';

/** Dossiers whose clock runs, in portions: `after` is the last one seen. */
export const runningDossiers = (
  db: Database,
  { after = first, limit }: { after?: string; limit: number },
): Promise<RunningDossier[]> => select<RunningDossier>(db, 'running-dossiers', text, [after, limit]);
