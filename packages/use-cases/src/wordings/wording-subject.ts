import { findProcedure } from '@mot-cua/catalog';
import type { WordingPlace } from '@mot-cua/db';
import { type Outcome, type Procedure, type Told, told } from '@mot-cua/workflow';

/** What a handler proposes: to grant or to refuse. */
export type Proposed = Exclude<Outcome, 'partial'>;

/** What somebody words: the drafts of a service with one outcome, for the city (null) or an agency; or a kind of notice. */
export type WordingSubject =
  | { area: 'draft'; procedure: Procedure; outcome: Proposed; agencyId: string | null }
  | { area: 'notice'; kind: Told };

const outcomes: readonly Proposed[] = ['granted', 'refused'];

/** Drafts of a service as an address names them; null: there are none such. */
export function draftSubject(slug: string, said: string, agencyId: string | null): WordingSubject | null {
  const procedure = findProcedure(slug);
  const outcome = outcomes.find((each) => each === said);
  return procedure && outcome ? { area: 'draft', procedure, outcome, agencyId } : null;
}

/** A kind of notice as an address names it; null: nobody is told so. */
export function noticeSubject(said: string): WordingSubject | null {
  const kind = told.find((each) => each === said);
  return kind ? { area: 'notice', kind } : null;
}

export const aboutDrafts = (procedureCode: string, outcome: Proposed): string => `${procedureCode}:${outcome}`;

/** Where the words of a subject are kept. */
export const placeOf = (subject: WordingSubject): WordingPlace =>
  subject.area === 'draft'
    ? {
        area: 'draft',
        about: aboutDrafts(subject.procedure.code, subject.outcome),
        agencyId: subject.agencyId,
      }
    : { area: 'notice', about: subject.kind, agencyId: null };
