import type { Clock } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** A dossier that is not settled, with its clock and in whose hands it is. */
export interface RunningDossier {
  dossierId: string;
  agencyId: string;
  handlerId: string | null;
  clock: Clock;
}

const text = `select id as "dossierId", competent_agency_id as "agencyId", facts->>'handlerId' as "handlerId", facts->'clock' as clock
  from dossier
  where closed_at is null and accepted_at is not null and facts->'clock'->>'endedAt' is null
    and jsonb_typeof(facts->'clock') = 'object' and id > $1::uuid
  order by id limit $2`;

const first = '00000000-0000-0000-0000-000000000000';

/** Dossiers whose clock has not ended, in portions: `after` is the last one seen. */
export const runningDossiers = (
  db: Database,
  { after = first, limit }: { after?: string; limit: number },
): Promise<RunningDossier[]> => select<RunningDossier>(db, 'running-dossiers', text, [after, limit]);
