import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { canExist } from '../storable.ts';

/** A birth whose certificate was given here and holds: whose child it is, as the certificate says. */
export interface RegisteredBirth {
  dossierId: string;
  agencyId: string;
  number: string | null;
  childName: string;
  /** ISO date. */
  birthDate: string;
  sex: string | null;
  /** Of the parent whose number was asked for. */
  parent: 'mother' | 'father';
  parentName: string;
}

const by = (parent: 'mother' | 'father') => `select x.dossier_id, x.revision, x.answers, '${parent}' as parent,
  x.answers->>'${parent}Name' as "parentName"
  from dossier_answers x where x.answers ? '${parent}Id' and x.answers->>'${parent}Id' = $1`;

const text = `select d.id as "dossierId", d.competent_agency_id as "agencyId", i.number, x.answers->>'childName' as "childName",
    x.answers->>'childBirthDate' as "birthDate", x.answers->>'childSex' as sex, x.parent, x."parentName"
  from (${by('mother')} union all ${by('father')}) x
  join dossier d on d.id = x.dossier_id and d.procedure_code = $2 and d.facts->>'outcome' = 'granted'
    and d.delivery not in ('notReady', 'preparing')
  join lateral (select number, seq from issued_paper where dossier_id = d.id and kind = 'result' order by seq desc limit 1) i
    on not exists (select from dossier_event e where e.dossier_id = d.id and e.type = 'revokeResult' and e.seq > i.seq)
  where x.revision = (select max(revision) from dossier_answers where dossier_id = d.id)
  order by d.settled_at desc, d.id limit 50`;

/** The births of a person's children that were registered here under a procedure; 50 at most. */
export const birthsOf = async (db: Database, personalId: string, procedureCode: string): Promise<RegisteredBirth[]> =>
  canExist(personalId) ? select<RegisteredBirth>(db, 'births-of', text, [personalId, procedureCode]) : [];
