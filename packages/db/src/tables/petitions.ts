import type { Instant } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant } from '../instants.ts';
import { newProvisionalNumber, readProvisionalNumber } from '../provisional-number.ts';
import { isUuid, storable } from '../storable.ts';
import { type NewLetter, putLetter } from './letters.ts';
import { type Petition, type PetitionCourse, readPetition } from './petition-row.ts';

const prefix = 'PA-';

export type NewPetition = Pick<
  Petition,
  | 'id'
  | 'kind'
  | 'agencyId'
  | 'personId'
  | 'fullName'
  | 'email'
  | 'language'
  | 'dossierCode'
  | 'aboutWhom'
  | 'aboutIds'
  | 'body'
  | 'publicity'
  | 'sentAt'
> & { dueAt: Instant; intentId: string };

const add = `insert into petition (id, code, kind, agency_id, person_id, full_name, email, language, dossier_code, about_whom,
    about_ids, body, publicity, sent_at, due_at, promised_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15) returning code, lookup_code as "lookupCode"`;

const log = `insert into petition_event (petition_id, seq, step, actor_id, actor_role, agency_id, to_agency_id, ground, note, at,
    intent_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Keeps a new petition, within the transaction of `onceOnly`, and its first line in the log. Throws UnstorableText. */
export async function addPetition(
  client: PoolClient,
  petition: NewPetition,
): Promise<Pick<Petition, 'code' | 'lookupCode'>> {
  const { id, kind, agencyId, personId, fullName, email, language, dossierCode, aboutWhom, aboutIds, body, publicity } =
    storable(petition);
  const { sentAt, dueAt, intentId } = petition;
  const code = `${prefix}${newProvisionalNumber()}`;
  const values = [id, code, kind, agencyId, personId, fullName, email, language, dossierCode, aboutWhom, aboutIds];
  const { rows } = await client.query<Pick<Petition, 'code' | 'lookupCode'>>(add, [
    ...values,
    ...[body, publicity, sentAt, dueAt],
  ]);
  await client.query(log, [id, 1, 'send', personId, 'applicant', agencyId, null, null, null, sentAt, intentId]);
  return rows[0] ?? { code, lookupCode: '' };
}

export async function findPetition({ prisma }: Database, id: string): Promise<Petition | null> {
  const row = isUuid(id) ? await prisma.petition.findUnique({ where: { id } }) : null;
  return row && readPetition(row);
}

/** By its code as it was typed: with or without its beginning, blanks and dashes. */
export async function findPetitionByCode({ prisma }: Database, typed: string): Promise<Petition | null> {
  const number = typed.length <= 100 ? readProvisionalNumber(typed.trim().replace(/^pa[\s.-]*/i, '')) : null;
  const row = number && (await prisma.petition.findUnique({ where: { code: `${prefix}${number}` } }));
  return row ? readPetition(row) : null;
}

/** A line of the log. */
export interface PetitionEvent {
  seq: number;
  step: string;
  actorId: string | null;
  agencyId: string;
  toAgencyId: string | null;
  ground: string | null;
  note: string | null;
  at: Instant;
}

const mostEvents = 200;

/** What was done about a petition, oldest first. */
export async function petitionEvents({ prisma }: Database, petitionId: string): Promise<PetitionEvent[]> {
  const rows = await prisma.petitionEvent.findMany({
    where: { petitionId },
    orderBy: { seq: 'asc' },
    take: mostEvents,
  });
  return rows.map(({ seq, step, actorId, agencyId, toAgencyId, ground, note, at }) => ({
    ...{ seq, step, actorId, agencyId, toAgencyId, ground, note },
    at: instant(at),
  }));
}

/** A step that was judged: how the petition stands after it, the line for the log, and what the petitioner is told. */
export interface PetitionMove {
  id: string;
  /** The version that was judged. */
  version: number;
  course: PetitionCourse;
  step: string;
  note: string | null;
  by: { actorId: string; role: Role; agencyId: string };
  at: Instant;
  intentId: string;
  letter: NewLetter | null;
}

const move = `update petition set version = version + 1, agency_id = $3, state = $4, due_at = $5, promised_at = coalesce($5, promised_at), about_ids = $6, ground = $7,
    answer = $8, answered_at = $9, public_question = $10, public_answer = $11, public_norm = $12, published_at = $13
  where id = $1 and version = $2`;

function courseValues({ course }: PetitionMove): unknown[] {
  const { agencyId, state, dueAt, aboutIds, ground, answer, answeredAt } = course;
  const { publicQuestion, publicAnswer, publishedAt } = course;
  const norm = publicQuestion === null ? null : fold(`${publicQuestion} ${publicAnswer ?? ''}`);
  const seen = [publicQuestion, publicAnswer, norm, publishedAt];
  return [agencyId, state, dueAt, aboutIds, ground, answer, answeredAt, ...seen];
}

const taken = 'select from petition_event where petition_id = $1 and intent_id = $2';

/** Whether the step of this intent was written already. */
export async function isStepTaken({ pool }: Database, petitionId: string, intentId: string): Promise<boolean> {
  if (!isUuid(petitionId)) return false;
  return Boolean((await pool.query(taken, [petitionId, intentId])).rowCount);
}

/** Writes a judged step, its line in the log and its letter together; `moved` also for the same intent again. Throws UnstorableText. */
export function movePetition(db: Database, judged: PetitionMove): Promise<'moved' | 'conflict'> {
  const { id, version, step, note, by, at, intentId, course, letter } = storable(judged);
  return inTransaction(db, async (client) => {
    const { rowCount } = await client.query(move, [id, version, ...courseValues(judged)]);
    if (!rowCount) {
      const known = await client.query(taken, [id, intentId]);
      return known.rowCount ? 'moved' : 'conflict';
    }
    const to = step === 'passOn' ? course.agencyId : null;
    const line = [id, version + 1, step, by.actorId, by.role, by.agencyId, to, course.ground, note, at, intentId];
    await client.query(log, line);
    if (letter) await putLetter(client, letter);
    return 'moved';
  });
}
