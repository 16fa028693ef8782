import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { Agency } from './agency.ts';
import { agencyColumns } from './agency-columns.ts';

const text = `select ${agencyColumns('$1::date')} from agency a
  where a.kind = 'commune' and coalesce(a.valid_from, '-infinity') <= $1::date
    and coalesce(a.valid_to, 'infinity') >= $1::date
  order by a.name_norm, a.id limit 1000`;

/** The communes that exist on a day: 526 until 30 June 2025, 126 from 1 July 2025. */
export const listCommunes = (db: Database, on: PlainDate): Promise<Agency[]> =>
  select<Agency>(db, 'list-communes', text, [on]);
