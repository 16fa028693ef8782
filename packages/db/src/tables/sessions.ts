import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { asCitizen, currentPosts, type NamedPost, type StaffMember } from '../reads/staff-member.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';
import { inForce } from './mandates.ts';

export type App = 'portal' | 'backoffice';
export type Holder = { personId: string } | { staffId: string };

interface SessionMandate {
  id: string;
  ownerId: string;
  ownerName: string;
  /** The owner is an organisation. */
  organisation: boolean;
  /** The owner is a child without an account. */
  child: boolean;
  procedures: string[] | null;
  until: string;
}

/** Who is signed in. Rights are of this moment: they are read anew with each request. */
export interface Session {
  /** How well the person's identity was proved, 1 to 3. */
  assurance: number;
  createdAt: Instant;
  expiresAt: Instant;
  /** The database's clock at this reading. */
  now: Instant;
  person: { id: string; fullName: string } | null;
  /** Under what the person acts for somebody now; a mandate that has ended counts no more. */
  mandate: SessionMandate | null;
  staff: (Omit<StaffMember, 'active' | 'posts'> & { posts: NamedPost[] }) | null;
}

type Row = Pick<Session, 'assurance' | 'person' | 'mandate' | 'staff'> &
  Record<'createdAt' | 'expiresAt' | 'now', Date> & { unseen: boolean };

// Only the hash is kept: who reads the table cannot take over a session.
const hashOf = (token: string) => createHash('sha256').update(token).digest();

const insert = `insert into session (token_hash, app, person_id, staff_id, assurance, expires_at)
  values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6)) returning expires_at as "expiresAt"`;

const citizen = `(select json_build_object('id', p.id, 'fullName', p.full_name) from person p where p.id = s.person_id)`;

const mandate = `(select json_build_object('id', m.id, 'ownerId', m.principal_id, 'ownerName', o.full_name,
    'organisation', m.told_by is not distinct from 'businessRegister',
    'child', m.told_by is not distinct from 'guardianship', 'procedures', m.procedures,
    'until', to_char(m.valid_to, 'YYYY-MM-DD'))
    from mandate m join person o on o.id = m.principal_id
    where m.id = s.mandate_id and m.representative_id = s.person_id and ${inForce('m')})`;

const member = `(select json_build_object('id', m.id, 'subject', m.subject, 'fullName', m.full_name,
    'personId', ${asCitizen('m.personal_id')}, 'posts', ${currentPosts('m.id', { named: true })})
    from staff m where m.id = s.staff_id and m.active)`;

// A statement for each app: what only the other asks would be prepared at every page.
const holderOf: Readonly<Record<App, string>> = {
  portal: `${citizen} as person, ${mandate} as mandate, null as staff`,
  backoffice: `null as person, null as mandate, ${member} as staff`,
};

const findIn = (app: App) => `select s.assurance, s.created_at as "createdAt", s.expires_at as "expiresAt",
  now() as now, s.last_seen_at < now() - interval '1 minute' as unseen, ${holderOf[app]}
  from session s
  where s.token_hash = $1 and s.app = $2 and s.expires_at > now()
    and s.last_seen_at > now() - make_interval(mins => $3)`;

const find: Readonly<Record<App, string>> = { portal: findIn('portal'), backoffice: findIn('backoffice') };

const touch = `update session set last_seen_at = now()
  where token_hash = $1 and last_seen_at < now() - interval '1 minute'`;

/** Begins a session of 256 random bits; the token goes into the cookie and is known nowhere else. */
export async function startSession(
  db: Database,
  { app, holder, assurance, hours }: { app: App; holder: Holder; assurance: number; hours: number },
): Promise<{ token: string; expiresAt: Instant }> {
  const token = randomBytes(32).toString('base64url');
  const [personId, staffId] = 'personId' in holder ? [holder.personId, null] : [null, holder.staffId];
  const values = [hashOf(token), app, personId, staffId, assurance, hours];
  const [row] = await select<{ expiresAt: Date }>(db, 'start-session', insert, values);
  if (!row) throw new Error('The session was not stored');
  return { token, expiresAt: instant(row.expiresAt) };
}

/**
 * The session of a cookie, unless it ended, idled too long, belongs to the other app, or its holder may not enter. Notes
 * that it is in use, once a minute at most.
 */
export async function findSession(
  db: Database,
  { app, token, idleMinutes }: { app: App; token: string; idleMinutes: number },
): Promise<Session | null> {
  const [row] = await select<Row>(db, `find-session ${app}`, find[app], [hashOf(token), app, idleMinutes]);
  if (!row || (!row.person && !row.staff)) return null;
  const { unseen, createdAt, expiresAt, now, ...session } = row;
  if (unseen) await select(db, 'touch-session', touch, [hashOf(token)]);
  return { ...session, createdAt: instant(createdAt), expiresAt: instant(expiresAt), now: instant(now) };
}

export async function endSession(db: Database, token: string): Promise<void> {
  await select(db, 'end-session', 'delete from session where token_hash = $1', [hashOf(token)]);
}

const choose = `update session set mandate_id = $2 where token_hash = $1 and ($2::uuid is null or exists (
    select from mandate m where m.id = $2 and m.representative_id = session.person_id and ${inForce('m')}))
  returning mandate_id`;

/** From now on the holder of a session acts for somebody, or (null) in their own name. False: under no mandate in force. */
export async function chooseMandate(db: Database, token: string, mandateId: string | null): Promise<boolean> {
  if (mandateId !== null && !isUuid(mandateId)) return false;
  return (await select(db, 'choose-mandate', choose, [hashOf(token), mandateId])).length > 0;
}

/** Ends all sessions of one holder, everywhere. */
export async function endSessionsOf(db: Database, holder: Holder): Promise<void> {
  const [column, id] = 'personId' in holder ? ['person_id', holder.personId] : ['staff_id', holder.staffId];
  await select(db, `end-sessions-by-${column}`, `delete from session where ${column} = $1`, [id]);
}
