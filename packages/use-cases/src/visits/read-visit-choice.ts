import { type Agency, findAgency, legalNow } from '@mot-cua/db';
import { askedVisit, type BookedVisit, type FormPage, type PageProblems, sameVisit } from '@mot-cua/workflow';
import { competentAgency } from '../application/competent-agency.ts';
import type { ApplicationView } from '../application/read-application.ts';
import type { Deps } from '../deps.ts';
import { freeAt } from './free-at.ts';

/** What can be booked at the agency that was answered, for the page that asks. */
export interface VisitChoice {
  agency: Pick<Agency, 'id' | 'nameVi' | 'nameEn'>;
  free: BookedVisit[];
  /** The visit that stands in the answers has gone to somebody else, or is past. */
  problems: PageProblems;
}

const asksVisit = ({ fields }: FormPage): boolean => fields.some(({ name }) => name === 'visitTime');

/** Null: the page asks for no visit, at no agency yet, or at one that sees all who come. */
export async function readVisitChoice(
  deps: Pick<Deps, 'db'>,
  { procedure, answers, agencyId: counter }: ApplicationView,
  page: FormPage,
): Promise<VisitChoice | null> {
  const agencyId = competentAgency(procedure, answers);
  if (!asksVisit(page) || counter !== null) return null;
  const [agency, now] = await Promise.all([findAgency(deps.db, agencyId), legalNow(deps.db)]);
  const free = agency && (await freeAt(deps, { agencyId, procedure, now }));
  if (!free) return null;
  const asked = askedVisit(answers);
  const isTaken = asked !== null && !free.some((each) => sameVisit(each, asked));
  return { agency, free, problems: isTaken ? { visitTime: { code: 'visitTaken' } } : {} };
}
