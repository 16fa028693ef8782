import type { Instant } from '@mot-cua/calendar';
import { visitPlaces } from '@mot-cua/db';
import {
  type Answers,
  askedVisit,
  type BookedVisit,
  type FormPage,
  type PageProblems,
  type Procedure,
  sameVisit,
} from '@mot-cua/workflow';
import { competentAgency } from '../application/competent-agency.ts';
import type { Deps } from '../deps.ts';
import { deskCalendars } from '../reception/desk-calendar.ts';
import { isFree } from './free-visits.ts';

/** The question at which another visit is chosen; null: the page asks for none. */
const placeOn = ({ fields }: FormPage): string | null =>
  ['visitTime', 'visitDate'].find((name) => fields.some((field) => field.name === name)) ?? null;

interface Asked {
  procedure: Procedure;
  page: FormPage;
  answers: Answers;
  now: Instant;
  /** The one that they have booked already. */
  own?: BookedVisit | null;
}

/** An hour that is asked for must have room while the desk is open: the form cannot know, so it is asked for here. Nothing is held by asking. */
export async function takenVisit(
  { db }: Pick<Deps, 'db'>,
  { procedure, page, answers, now, own }: Asked,
): Promise<PageProblems> {
  const place = placeOn(page);
  const visit = askedVisit(answers);
  if (!place || !visit || (own && sameVisit(own, visit))) return {};
  const agencyId = competentAgency(procedure, answers);
  const [[found], desk] = await Promise.all([
    visitPlaces(db, { agencyId, days: [visit.day], hours: [visit.hour] }),
    deskCalendars({ db }, [agencyId]),
  ]);
  return found && isFree(found, now, desk(agencyId)) ? {} : { [place]: { code: 'visitTaken' } };
}
