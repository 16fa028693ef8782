import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { Agency } from './agency.ts';
import { agencyColumns } from './agency-columns.ts';

// A city has hundreds of agencies, not thousands.
const text = `select ${agencyColumns('$1::date')} from agency a
  where coalesce(a.valid_from, '-infinity') <= $1::date and coalesce(a.valid_to, 'infinity') >= $1::date
  order by a.name_norm, a.id limit 2000`;

/** All agencies in force on a day, by name, each under its parent of that day. */
export const agenciesOn = (db: Database, day: PlainDate): Promise<Agency[]> =>
  select<Agency>(db, 'agencies-on', text, [day]);
