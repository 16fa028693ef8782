import type { Instant } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { day, instant } from '../instants.ts';
import { select } from '../select.ts';

/** A paper that a person handed in, or the result they were given; kept once however often it was used. */
export interface KeptPaper {
  sha256: string;
  source: 'upload' | 'result';
  /** Opens the file: a part of a dossier, or an issued paper. */
  id: string;
  dossierId: string;
  procedureCode: string;
  procedureVersion: string;
  /** Which paper it was; `result` for a result. */
  paper: string;
  name: string;
  size: number;
  mime: string;
  at: Instant;
  /** The last day it is valid, where its owner has said so. */
  expiresOn: string | null;
  /** The references of the dossiers that it is part of, five at most. */
  usedIn: string[];
}

type Row = Omit<KeptPaper, 'at'> & { at: Date };

const text = `select f.sha256, x.source, x.id, x."dossierId", d.procedure_code as "procedureCode",
    d.procedure_version as "procedureVersion", x.paper, x.name, f.size, f.mime, x.at,
    to_char(k.expires_on, 'YYYY-MM-DD') as "expiresOn",
    array(select distinct coalesce(u.code, u.provisional_number) from dossier_part p join dossier u on u.id = p.dossier_id
      where p.sha256 = f.sha256 and u.owner_id = $1 order by 1 limit 5) as "usedIn"
  from (
    select distinct on (sha256) * from (
      select p.sha256, 'upload' as source, p.id, p.dossier_id as "dossierId", p.paper, p.name, p.added_at as at
        from dossier_part p join dossier d on d.id = p.dossier_id where d.owner_id = $1
      union all
      select i.sha256, 'result', i.id, i.dossier_id, 'result', i.title, i.created_at
        from issued_paper i join dossier d on d.id = i.dossier_id
        where d.owner_id = $1 and i.kind = 'result' and d.delivery not in ('notReady', 'preparing')
          -- What was revoked or given anew is no paper to use again.
          and not exists (select from issued_paper later
            where later.dossier_id = i.dossier_id and later.kind = 'result' and later.seq > i.seq)
          and not exists (select from dossier_event e
            where e.dossier_id = i.dossier_id and e.type = 'revokeResult' and e.seq > i.seq)
    ) every_use order by sha256, at desc
  ) x
  join dossier d on d.id = x."dossierId"
  join stored_file f on f.sha256 = x.sha256 and f.state = 'clean'
  left join kept_paper k on k.person_id = $1 and k.sha256 = x.sha256
  order by x.at desc, x.sha256 limit 200`;

/** A person's papers and results, newest first. */
export async function keptPapersOf(db: Database, personId: string): Promise<KeptPaper[]> {
  return (await select<Row>(db, 'kept-papers', text, [personId])).map((row) => ({ ...row, at: instant(row.at) }));
}

/** Notes the last day a paper is valid; a new day is reminded of anew. */
export async function setPaperExpiry(
  { prisma }: Database,
  { personId, sha256, expiresOn }: { personId: string; sha256: string; expiresOn: string | null },
): Promise<void> {
  const note = { expiresOn: expiresOn === null ? null : day(expiresOn), remindedAt: null };
  const where = { personId_sha256: { personId, sha256 } };
  await prisma.keptPaper.upsert({ where, create: { personId, sha256, ...note }, update: note });
}

export interface Expiring {
  personId: string;
  sha256: string;
  email: string | null;
  language: Locale;
  expiresOn: string;
}

const expiring = `select k.person_id as "personId", k.sha256, p.email, p.language, to_char(k.expires_on, 'YYYY-MM-DD') as "expiresOn"
  from kept_paper k join person p on p.id = k.person_id
  where k.reminded_at is null and k.expires_on >= now()::date and k.expires_on <= now()::date + $1::int
  order by k.expires_on limit 200`;

/** Papers that end within some days and of which nobody was reminded yet. */
export const papersExpiring = (db: Database, days: number): Promise<Expiring[]> =>
  select<Expiring>(db, 'papers-expiring', expiring, [days]);

export async function markPaperReminded({ prisma }: Database, { personId, sha256 }: Expiring): Promise<void> {
  await prisma.keptPaper.updateMany({
    where: { personId, sha256, remindedAt: null },
    data: { remindedAt: new Date() },
  });
}
