import type { Database } from '../database.ts';
import { select } from '../select.ts';

export interface SimilarReport {
  id: string;
  code: string;
}

const text = `select d.id, coalesce(d.facts->'issued'->>'dossierCode', d.provisional_number) as code from dossier d
  join dossier_answers a on a.dossier_id = d.id
  where d.procedure_code = $1 and d.id <> $2::uuid and d.handling like 'processing%' and d.facts->>'leadId' is null
    and a.answers->>$3 = $4
    and a.revision = (select max(revision) from dossier_answers last where last.dossier_id = d.id)
  order by d.submitted_at, d.id limit 50`;

/** Reports in hand with the same answer to the question by which a service groups them, the oldest first. */
export const similarReports = (
  db: Database,
  about: { procedureCode: string; dossierId: string; question: string; answer: string },
): Promise<SimilarReport[]> =>
  select<{ id: string; code: string }>(db, 'similar-reports', text, [
    about.procedureCode,
    about.dossierId,
    about.question,
    about.answer,
  ]);
