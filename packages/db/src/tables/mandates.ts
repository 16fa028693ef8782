import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';
import { isUuid, storable } from '../storable.ts';
import { today } from './today.ts';

/** By what it is known that somebody acts for a child. */
export interface Guardianship {
  relation: 'mother' | 'father' | 'guardian';
  paper: 'birthCertificate' | 'guardianshipDecision';
  /** Its number, its date, and who gave it. */
  document: string;
  /** Where the paper was seen, or the birth registered. */
  agencyNameVi: string;
  agencyNameEn: string;
  /** A clerk saw the paper; otherwise the birth was registered here. */
  atCounter: boolean;
  /** Why a clerk ended it. */
  endReason: string | null;
}

/** Authority that one person gave another: in which procedures (null: in all), from and until which day. */
export interface Mandate {
  id: string;
  principalId: string;
  principalName: string;
  representativeNumber: string;
  representativeName: string;
  /** Whoever took it on; null while nobody has. */
  representativeId: string | null;
  procedures: string[] | null;
  /** ISO dates; the last day is one of them. */
  validFrom: string;
  validTo: string;
  grantedAt: Instant;
  acceptedAt: Instant | null;
  endedAt: Instant | null;
  /** The person who ended it, or the register. */
  endedBy: string | null;
  /** The register that tells of it; null where the principal gave it. */
  toldBy: string | null;
  /** Of one for a child. */
  guardianship: Guardianship | null;
}

/** Who may have been named: the person, and the personal number that is vouched for. */
export interface Named {
  id: string;
  personalId: string | null;
}

type Row = Omit<Mandate, 'grantedAt' | 'acceptedAt' | 'endedAt'> & {
  grantedAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
};

const columns = `m.id, m.principal_id as "principalId", p.full_name as "principalName",
  m.representative_number as "representativeNumber", m.representative_name as "representativeName",
  m.representative_id as "representativeId", m.procedures, to_char(m.valid_from, 'YYYY-MM-DD') as "validFrom",
  to_char(m.valid_to, 'YYYY-MM-DD') as "validTo", m.granted_at as "grantedAt", m.accepted_at as "acceptedAt",
  m.ended_at as "endedAt", m.ended_by as "endedBy", m.told_by as "toldBy",
  (select json_build_object('relation', g.relation, 'paper', g.paper, 'document', g.document, 'agencyNameVi', a.name_vi,
    'agencyNameEn', a.name_en, 'atCounter', g.staff_id is not null, 'endReason', g.end_reason)
    from guardianship g join agency a on a.id = g.agency_id where g.mandate_id = m.id) as guardianship
  from mandate m join person p on p.id = m.principal_id`;

const read = ({ grantedAt, acceptedAt, endedAt, ...row }: Row): Mandate => ({
  ...row,
  grantedAt: instant(grantedAt),
  acceptedAt: instantOrNull(acceptedAt),
  endedAt: instantOrNull(endedAt),
});

/** Whether a mandate (`m`: its alias in SQL) counts today, as SQL. */
export const inForce = (m: string) => `${m}.accepted_at is not null and ${m}.ended_at is null
  and ${today} between ${m}.valid_from and ${m}.valid_to`;

const add = `insert into mandate (id, principal_id, representative_number, representative_name, procedures, valid_from, valid_to)
  select $1, $2, $3, $4, $5, $6, $7
  where (select count(*) from mandate where principal_id = $2 and ended_at is null and valid_to >= ${today}) < $8
  on conflict (id) do nothing`;

export type NewMandate = Pick<
  Mandate,
  'id' | 'principalId' | 'representativeNumber' | 'representativeName' | 'procedures' | 'validFrom' | 'validTo'
>;

/** Gives authority, once for each id. False when the person has given so much already that stands. Throws UnstorableText. */
export async function addMandate(db: Database, mandate: NewMandate, most: number): Promise<boolean> {
  const { id, principalId, representativeNumber, representativeName, procedures, validFrom, validTo } =
    storable(mandate);
  const given = [id, principalId, representativeNumber, representativeName, procedures, validFrom, validTo];
  await select(db, 'add-mandate', add, [...given, most]);
  return (await findMandate(db, id))?.principalId === principalId;
}

const byId = `select ${columns} where m.id = $1`;

export async function findMandate(db: Database, id: string): Promise<Mandate | null> {
  const [row] = isUuid(id) ? await select<Row>(db, 'find-mandate', byId, [id]) : [];
  return row ? read(row) : null;
}

const given = `select ${columns} where m.principal_id = $1 order by m.granted_at desc, m.id limit 100`;

/** What a person gave others, newest first; 100 at most. */
export const mandatesGiven = async (db: Database, personId: string): Promise<Mandate[]> =>
  (await select<Row>(db, 'mandates-given', given, [personId])).map(read);

const held = `select ${columns} where (m.representative_id = $1
    and (m.told_by is distinct from 'businessRegister' or (m.ended_at is null and m.valid_to >= ${today})))
  or (m.representative_id is null and m.ended_at is null and m.valid_to >= ${today}
    and m.representative_number = $2 and m.principal_id <> $1)
  order by m.granted_at desc, m.id limit 100`;

/** What others gave a person, and what waits to be taken on under their number, newest first; 100 at most. */
export const mandatesHeld = async (db: Database, { id, personalId }: Named): Promise<Mandate[]> =>
  (await select<Row>(db, 'mandates-held', held, [id, personalId])).map(read);

const offered = `select m.representative_name as named, p.full_name as "fullName"
  from person p join mandate m on m.representative_number = p.personal_id
  where p.id = $1 and m.representative_id is null and m.ended_at is null and m.valid_to >= ${today}
    and m.principal_id <> p.id limit 100`;

/** What waits under a person's number: under which name, and how the person is called. */
export const mandatesOffered = (db: Database, personId: string): Promise<{ named: string; fullName: string }[]> =>
  select(db, 'mandates-offered', offered, [personId]);

const accept = `update mandate set representative_id = $2, accepted_at = now()
  where id = $1 and representative_id is null and ended_at is null and valid_to >= ${today}
    and representative_number = $3 and principal_id <> $2 returning id`;

/** Takes on what was given to this number. False: it was taken back meanwhile, is over, or is not theirs. */
export const acceptMandate = async (db: Database, mandateId: string, { id, personalId }: Named): Promise<boolean> =>
  isUuid(mandateId) && (await select(db, 'accept-mandate', accept, [mandateId, id, personalId])).length > 0;

const end = 'update mandate set ended_at = now(), ended_by = $2 where id = $1 and ended_at is null';

/** Ends it at once, for good; ended again, it stays ended by whom it was. */
export async function endMandate(db: Database, mandateId: string, byId: string): Promise<void> {
  if (isUuid(mandateId)) await select(db, 'end-mandate', end, [mandateId, byId]);
}
