import type { AgencyHours, Instant, PlainDate, WeeklyHours } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { storableJson } from '../storable.ts';
import { today } from './today.ts';

/** Hours of reception that hold for an agency: its own or those of one above it, with who announced them and when. */
export interface ReceptionHours extends AgencyHours {
  id: string;
  /** The agency that was asked for. */
  forId: string;
  number: number;
  madeByName: string;
  madeAt: Instant;
}

type NewReceptionHours = AgencyHours & { id: string; madeBy: string };

const add = `insert into reception_hours (id, agency_id, number, valid_from, valid_to, weekly, name, document, made_by)
  select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8 from reception_hours where agency_id = $2
  on conflict do nothing returning id`;

/** Adds a line, once for an id. `overtaken`: somebody else added one meanwhile. */
export async function addReceptionHours(db: Database, line: NewReceptionHours): Promise<'added' | 'overtaken'> {
  const { id, agencyId, from, to, weekly, name, decision, madeBy } = line;
  const values = [id, agencyId, from, to, weekly && storableJson(weekly), name, decision, madeBy];
  if ((await select(db, 'add-reception-hours', add, values)).length > 0) return 'added';
  const known = await select(db, 'known-reception-hours', 'select from reception_hours where id = $1', [id]);
  return known.length > 0 ? 'added' : 'overtaken';
}

interface Row {
  id: string;
  forId: string;
  agencyId: string;
  number: number;
  from: PlainDate;
  to: PlainDate | null;
  weekly: WeeklyHours | null;
  name: string;
  decision: string;
  madeByName: string;
  madeAt: Date;
}

// Of an agency and those above it; what is long over is left out.
const text = `with recursive path as (
    select id as for_id, id, parent_id, 0 as depth from agency where id = any($1)
    union all select p.for_id, a.id, a.parent_id, p.depth + 1 from agency a join path p on a.id = p.parent_id
  )
  select r.id, path.for_id as "forId", r.agency_id as "agencyId", r.number, to_char(r.valid_from, 'YYYY-MM-DD') as "from",
    to_char(r.valid_to, 'YYYY-MM-DD') as "to", r.weekly, r.name, r.document as decision,
    coalesce(s.full_name, '') as "madeByName", r.made_at as "madeAt"
  from path join reception_hours r on r.agency_id = path.id left join staff s on s.id = r.made_by
  where r.valid_to is null or r.valid_to >= ${today} - 31
  order by path.for_id, path.depth, r.number desc limit 2000`;

/** What these agencies and those above them announced: of each the nearest agency first, and of that the newest. */
export async function receptionHoursFor(db: Database, agencyIds: readonly string[]): Promise<ReceptionHours[]> {
  const rows = await select<Row>(db, 'reception-hours', text, [agencyIds]);
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: instant(madeAt) }));
}
