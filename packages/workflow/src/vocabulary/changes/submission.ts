import { type Instant, instantAt, startClock } from '@mot-cua/calendar';
import type { Declared } from '../../facts.ts';
import { hoursBefore } from '../notice-hours.ts';
import { on } from './change.ts';
import { endOfDayAfter } from './counting.ts';

/** A visit that is booked stands until the end of its day. */
export const bookedUntil = ({ visitDate }: Declared): Instant | null =>
  typeof visitDate === 'string' ? endOfDayAfter(instantAt(visitDate, '00:00'), 0) : null;

const registerSubmission = on('submit', (_, { data, around }) => ({
  channel: data.channel,
  resultChannel: data.resultChannel,
  receivingAgencyId: data.receivingAgencyId,
  competentAgencyId: data.competentAgencyId,
  declared: data.declared,
  parent: data.parent ?? null,
  ...(data.beyond && { beyond: { at: 'receiving' as const, given: null, resultAt: data.beyond.resultAt } }),
  ...(data.atCounter && { onPaper: data.atCounter.onPaper }),
  submittedAt: around.at,
  waitUntil: bookedUntil(data.declared),
}));

/** A notice is in the agency's hands at once; the time to object runs in elapsed hours, whatever the day. */
const receiveNotice = on('submit', (context, { data, around }) => {
  const until = hoursBefore(around.law, data.declared, 'objectHours');
  if (until === null) throw new Error('A notice says when its event begins');
  const hours = (Date.parse(until) - Date.parse(around.at)) / 3_600_000;
  return {
    acceptedAt: around.at,
    issued: { ...context.issued, ...around.issued },
    waitUntil: until,
    clock: startClock(around.calendar, around.at, { unit: 'hour', value: hours }, around.law.clock),
  };
});

/** What was taken in for another agency stays with the desk that has it. */
const sendElsewhere = on('redirect', ({ beyond, receivingAgencyId }, { data }) => ({
  receivingAgencyId: beyond ? receivingAgencyId : data.agencyId,
  competentAgencyId: data.agencyId,
}));

const joinLead = on('join', (_, { data }) => ({ leadId: data.leadId }));

/** The report that this one joined has no answer to share: it is looked into by itself. */
const leaveLead = on('leadSettled', (context, { around }) => ({
  leadId: null,
  acceptedAt: around.at,
  issued: { ...context.issued, ...around.issued },
  clock: startClock(around.calendar, around.at, around.law.limit, around.law.clock),
}));

const countReopening = on('reopen', (context, { around }) => ({
  reopened: context.reopened + 1,
  settledAt: null,
  outcome: null,
  drafterId: null,
  approverId: null,
  clock: startClock(around.calendar, around.at, around.law.limit, around.law.clock),
}));

export const submissionChanges = {
  registerSubmission,
  receiveNotice,
  sendElsewhere,
  joinLead,
  leaveLead,
  countReopening,
};
