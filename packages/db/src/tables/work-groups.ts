import type { PlainDate } from '@mot-cua/calendar';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/** Two who name groups of one agency wait for each other. */
const holdNames = (client: PoolClient, agencyId: string): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(hashtext('work groups ' || $1))`, [agencyId]);

const named = `select from work_group where agency_id = $1 and lower(name) = lower($2) and id <> $3 and closed_at is null`;

const log = `insert into work_group_log (group_id, what, name, before, staff_id, day, by_id) values ($1, $2, $3, $4, $5, $6, $7)`;

interface Line {
  groupId: string;
  what: 'made' | 'renamed' | 'joined' | 'left' | 'closed';
  name?: string;
  before?: string;
  staffId?: string;
  day?: PlainDate;
}

const write = (client: PoolClient, { groupId, what, name, before, staffId, day }: Line, byId: string) =>
  client.query(log, [groupId, what, name ?? null, before ?? null, staffId ?? null, day ?? null, byId]);

interface Named {
  id: string;
  agencyId: string;
  name: string;
}

/** Makes a group, once for an id; no two that are open have one name at an agency. */
export const makeGroup = (
  db: Database,
  { id, agencyId, name }: Named,
  byId: string,
): Promise<'made' | 'repeated' | 'taken'> =>
  inTransaction(db, async (client) => {
    await holdNames(client, agencyId);
    if ((await client.query('select from work_group where id = $1', [id])).rowCount) return 'repeated';
    if ((await client.query(named, [agencyId, name, id])).rowCount) return 'taken';
    await client.query('insert into work_group (id, agency_id, name) values ($1, $2, $3)', [id, agencyId, name]);
    await write(client, { groupId: id, what: 'made', name }, byId);
    return 'made';
  });

/** Calls an open group otherwise; the name before stays in its history. */
export const renameGroup = (
  db: Database,
  { id, agencyId, name }: Named,
  byId: string,
): Promise<'renamed' | 'taken' | 'closed'> =>
  inTransaction(db, async (client) => {
    await holdNames(client, agencyId);
    if ((await client.query(named, [agencyId, name, id])).rowCount) return 'taken';
    const open = 'select name from work_group where id = $1 and closed_at is null for update';
    const [found] = (await client.query<{ name: string }>(open, [id])).rows;
    if (!found) return 'closed';
    if (found.name === name) return 'renamed';
    await client.query('update work_group set name = $2 where id = $1', [id, name]);
    await write(client, { groupId: id, what: 'renamed', name, before: found.name }, byId);
    return 'renamed';
  });

// Also what comes back to it when the applicant has answered: then no task tells of it.
const waits = `select from dossier d join work_group g on g.id = $1
  where d.competent_agency_id = g.agency_id and d.closed_at is null and d.facts->>'groupId' = g.id::text
    and d.facts->>'handlerId' is null and d.facts->>'settledAt' is null limit 1`;

/** Closes a group when nothing waits with it; a second time, nothing changes. */
export const closeGroup = (db: Database, id: string, byId: string): Promise<'closed' | 'waits'> =>
  inTransaction(db, async (client) => {
    const open = 'select from work_group where id = $1 and closed_at is null for update';
    if (!(await client.query(open, [id])).rowCount) return 'closed';
    if ((await client.query(waits, [id])).rowCount) return 'waits';
    await client.query('update work_group set closed_at = now() where id = $1', [id]);
    await write(client, { groupId: id, what: 'closed' }, byId);
    return 'closed';
  });

interface Membership {
  groupId: string;
  staffId: string;
}

const overlaps = `select from work_group_member where group_id = $1 and staff_id = $2
  and valid_from <= coalesce($4::date, 'infinity') and coalesce(valid_to, 'infinity') >= $3::date
  and coalesce(valid_to, 'infinity') >= valid_from`;

// Whoever left before the first day was over comes back on it.
const join = `insert into work_group_member (group_id, staff_id, valid_from, valid_to) values ($1, $2, $3, $4)
  on conflict (group_id, staff_id, valid_from) do update set valid_to = excluded.valid_to`;

/** Takes somebody into an open group from a day on; nobody belongs to it twice on one day. */
export const joinGroup = (
  db: Database,
  { groupId, staffId, from, to }: Membership & { from: PlainDate; to: PlainDate | null },
  byId: string,
): Promise<'joined' | 'already' | 'closed'> =>
  inTransaction(db, async (client) => {
    const open = 'select from work_group where id = $1 and closed_at is null for update';
    if (!(await client.query(open, [groupId])).rowCount) return 'closed';
    if ((await client.query(overlaps, [groupId, staffId, from, to])).rowCount) return 'already';
    await client.query(join, [groupId, staffId, from, to]);
    await write(client, { groupId, what: 'joined', staffId, day: from }, byId);
    return 'joined';
  });

const leave = `update work_group_member set valid_to = $3::date
  where group_id = $1 and staff_id = $2 and coalesce(valid_to, 'infinity') > $3::date`;

/** Somebody belongs to a group no longer after this day; what they took stays theirs. */
export const leaveGroup = (
  db: Database,
  { groupId, staffId, lastDay }: Membership & { lastDay: PlainDate },
  byId: string,
): Promise<boolean> =>
  inTransaction(db, async (client) => {
    if (!(await client.query(leave, [groupId, staffId, lastDay])).rowCount) return false;
    await write(client, { groupId, what: 'left', staffId, day: lastDay }, byId);
    return true;
  });
