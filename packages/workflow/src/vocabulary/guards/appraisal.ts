import { type Condition, holds } from '../../condition.ts';
import type { Facts, InspectionOutcome, Matches, Outcome } from '../../facts.ts';
import type { EventOf } from '../event.ts';
import { type Guard, latest } from './guard.ts';

const isOpen = ({ answer, silent }: Facts['consultations'][number]): boolean => !answer && !silent;

/** Others are asked once, and never oneself. */
const neverConsulted: Guard = ({ context, event }) =>
  context.consultations.length === 0 &&
  event.type === 'consult' &&
  event.data.agencyIds.length > 0 &&
  !event.data.agencyIds.includes(context.competentAgencyId);

/** Others may be asked again once every earlier question is answered or has lapsed. */
const noneOutstanding: Guard = ({ context, event }) =>
  !context.consultations.some(isOpen) &&
  event.type === 'consult' &&
  event.data.agencyIds.length > 0 &&
  !event.data.agencyIds.includes(context.competentAgencyId);

const consultationOpen: Guard = ({ context, event }) =>
  event.type === 'answer' &&
  context.consultations.some((each) => each.agencyId === event.data.agencyId && isOpen(each));

const lastAnswer: Guard = (given) =>
  consultationOpen(given, undefined) && given.context.consultations.filter(isOpen).length === 1;

/** An answer after the deadline: kept with the dossier, and late for good. */
const answersLate: Guard = ({ context, event }) =>
  event.type === 'answer' &&
  context.consultations.some(({ agencyId, answer, silent }) => agencyId === event.data.agencyId && !answer && silent);

const deadlinePassed: Guard<{ deadline: EventOf<'lapse'>['data']['deadline'] }> = (
  { context, event },
  { deadline },
) => {
  if (event.type !== 'lapse' || event.data.deadline !== deadline) return false;
  const until =
    deadline === 'consultation' ? latest(context.consultations.map(({ dueAt }) => dueAt)) : context.waitUntil;
  return until !== null && event.around.at >= until;
};

/** What silence would mean has not come to pass yet. */
const beforeDeadline: Guard = ({ context, event }) => context.waitUntil !== null && event.around.at < context.waitUntil;

const inspectionIs: Guard<{ outcome: InspectionOutcome }> = ({ event }, { outcome }) =>
  event.type === 'recordInspection' && event.data.outcome === outcome;

/** What an inspection found may be mended and looked at again once. */
const firstFix: Guard = ({ context }) => context.inspections.every(({ outcome }) => outcome !== 'fixable');

const inTheFuture: Guard = ({ event }) => event.type === 'planInspection' && event.data.at > event.around.at;

const matchesAre: Guard<{ matches: Matches }> = ({ event }, { matches }) =>
  (event.type === 'registerAnswered' || event.type === 'recordLookup') && event.data.matches === matches;

const findingIs: Guard<{ finding: string }> = ({ event }, { finding }) =>
  event.type === 'recordFinding' && event.data.finding === finding;

const linkIs: Guard<{ link: string }> = ({ event }, { link }) =>
  event.type === 'linkSettled' && event.data.link === link;

/** What became of a matter that was opened earlier. */
const linkCameTo: Guard<{ link: string; granted: boolean }> = ({ context }, { link, granted }) =>
  context.links.some((each) => each.link === link && each.outcome !== null && (each.outcome === 'granted') === granted);

const linkGranted: Guard = ({ event }) => event.type === 'linkSettled' && event.data.outcome === 'granted';

const outcomeIs: Guard<{ outcome: Outcome }> = ({ context, event }, { outcome }) =>
  (event.type === 'submitForApproval' ? event.data.outcome : context.outcome) === outcome;

/** The result is out. */
const isSettled: Guard = ({ context }) => context.settledAt !== null;

const holdsFor: Guard<Condition> = ({ context }, condition) => holds(condition, context.declared);

export const appraisalGuards = {
  neverConsulted,
  noneOutstanding,
  consultationOpen,
  lastAnswer,
  answersLate,
  deadlinePassed,
  beforeDeadline,
  inspectionIs,
  firstFix,
  inTheFuture,
  matchesAre,
  findingIs,
  linkIs,
  linkGranted,
  linkCameTo,
  outcomeIs,
  isSettled,
  holds: holdsFor,
};
