import { workingDaysBetween } from '@mot-cua/calendar';
import type { Facts } from '../../facts.ts';
import { hoursBefore } from '../notice-hours.ts';
import type { Guard } from './guard.ts';

const papersChecked: Guard = ({ event }) => event.type === 'accept' && event.data.papersChecked;

const originalsShown: Guard = ({ event }) => event.type === 'accept' && event.data.originalsShown === true;

const roundsAt = (stage: keyof Facts['supplements'], rounds: number | undefined): number =>
  stage === 'appraisal' ? (rounds ?? 1) : 1;

/** A supplement is asked for once at each stage, completely, unless special law allows more rounds (Decree 61/2018, art. 17, 19.4). */
const supplementLeft: Guard<{ stage: keyof Facts['supplements'] }> = ({ context, event }, { stage }) =>
  context.supplements[stage] < roundsAt(stage, event.around.law.supplementRounds) &&
  event.type === 'askSupplement' &&
  event.data.items.length > 0;

/** A supplement at appraisal is asked within three working days of acceptance, or of what was handed in last (Decree 61/2018, art. 19.4). */
const soonEnough: Guard = ({ context: { clock }, event: { around } }) => {
  const from = clock?.segments.at(-1)?.from;
  return (
    from !== undefined && workingDaysBetween(around.calendar, from, around.at) <= (around.law.supplementWithin ?? 3)
  );
};

const supplementOpen: Guard = ({ context }) => context.openItems.length > 0;

const itemsAnswered: Guard = ({ context, event }) =>
  event.type === 'resubmit' && context.openItems.every((item) => event.data.changed.includes(item));

/** Special law lets the agency ask once more. */
const roundsLeft: Guard = ({ context, event: { around } }) =>
  context.supplements.appraisal < (around.law.supplementRounds ?? 1);

/** A notice comes so many elapsed hours before its event, on whatever day (Press Law 2016, art. 41). */
const inGoodTime: Guard = ({ event }) => {
  if (event.type !== 'submit') return false;
  const latestMoment = hoursBefore(event.around.law, event.data.declared, 'atLeastHours');
  return latestMoment !== null && event.around.at <= latestMoment;
};

const joinsAnother: Guard = ({ context, event }) =>
  event.type === 'join' && event.data.leadId !== '' && context.leadId === null;

/** The agency has not taken it on: there is nothing yet to pay for. */
const neverAccepted: Guard = ({ context }) => context.acceptedAt === null;

/** The report that this one joined ended without an answer. */
const leadEnded: Guard = ({ event }) => event.type === 'leadSettled' && event.data.outcome === 'ended';

/** The report that this one joined was answered: the answer is theirs, too. */
const leadAnswered: Guard = ({ event }) => event.type === 'leadSettled' && event.data.outcome !== 'ended';

const neverReopened: Guard = ({ context }) => context.reopened === 0;

export const receptionGuards = {
  papersChecked,
  originalsShown,
  supplementLeft,
  soonEnough,
  supplementOpen,
  itemsAnswered,
  roundsLeft,
  inGoodTime,
  joinsAnother,
  neverAccepted,
  leadEnded,
  leadAnswered,
  neverReopened,
};
