import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

export interface NewSubstitution {
  id: string;
  staffId: string;
  agencyId: string;
  substituteId: string;
  /** First and last day. */
  from: PlainDate;
  to: PlainDate;
  namedBy: string;
}

/** Who stands in for whom, with the names of both and of the agency. */
export interface Substitution extends NewSubstitution {
  staffName: string;
  substituteName: string;
  agencyVi: string;
  agencyEn: string;
  endedAt: Instant | null;
}

const lock = 'select from staff where id = $1 for update';
const known = 'select from substitution where id = $1';
const overlap = `select from substitution where staff_id = $1 and agency_id = $2 and ended_at is null
  and valid_from <= $4::date and valid_to >= $3::date limit 1`;
const add = `insert into substitution (id, staff_id, agency_id, substitute_id, valid_from, valid_to, named_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Names a substitute, once for an id; one post has one on any day. Two who name at once for the same person wait for each other. */
export const addSubstitution = (db: Database, each: NewSubstitution): Promise<'added' | 'overlaps'> =>
  inTransaction(db, async (client) => {
    const { id, staffId, agencyId, substituteId, from, to, namedBy } = each;
    await client.query(lock, [staffId]);
    if ((await client.query(known, [id])).rowCount) return 'added';
    if ((await client.query(overlap, [staffId, agencyId, from, to])).rowCount) return 'overlaps';
    await client.query(add, [id, staffId, agencyId, substituteId, from, to, namedBy]);
    return 'added';
  });

type Row = Omit<Substitution, 'endedAt'> & { endedAt: Date | null };

const columns = `select u.id, u.staff_id as "staffId", u.agency_id as "agencyId", u.substitute_id as "substituteId",
    u.valid_from::text as "from", u.valid_to::text as "to", u.named_by as "namedBy", u.ended_at as "endedAt",
    h.full_name as "staffName", s.full_name as "substituteName", a.name_vi as "agencyVi", a.name_en as "agencyEn"
  from substitution u join staff h on h.id = u.staff_id join staff s on s.id = u.substitute_id
  join agency a on a.id = u.agency_id`;

const current = `${columns} where (u.staff_id = $1 or u.substitute_id = $1 or u.agency_id = any($2)) and u.ended_at is null
    and u.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date
  order by u.valid_from, h.full_name, u.id limit 500`;

const read = ({ endedAt, ...row }: Row): Substitution => ({ ...row, endedAt: instantOrNull(endedAt) });

/** What holds today or later and concerns a person, or is at one of these agencies; soonest first. */
export async function substitutionsAbout(
  db: Database,
  { staffId, agencyIds }: { staffId: string; agencyIds: readonly string[] },
): Promise<Substitution[]> {
  return (await select<Row>(db, 'substitutions-about', current, [staffId, agencyIds])).map(read);
}

export async function findSubstitution(db: Database, id: string): Promise<Substitution | null> {
  if (!isUuid(id)) return null;
  const [row] = await select<Row>(db, 'find-substitution', `${columns} where u.id = $1`, [id]);
  return row ? read(row) : null;
}

/** Ends it at once; ended again, it stays as it was. */
export async function endSubstitution(db: Database, id: string, byId: string): Promise<void> {
  const text = `update substitution set ended_at = now(), ended_by = $2 where id = $1 and ended_at is null`;
  await select(db, 'end-substitution', text, [id, byId]);
}
