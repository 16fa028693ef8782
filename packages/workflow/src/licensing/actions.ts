import {
  addDays,
  apologiseClock,
  type Clock,
  dueFrom,
  endClock,
  extendClock,
  instantAt,
  pauseClock,
  plainDate,
  recomputeClock,
  resumeClock,
  startClock,
} from '@mot-cua/calendar';
import type { Declared, Facts } from '../facts.ts';
import { feeFor } from '../tariff.ts';
import type { EventOf, LicensingEvent } from './event.ts';

type Change = (given: { context: Facts; event: LicensingEvent }) => Partial<Facts>;

const on =
  <Name extends LicensingEvent['type']>(
    type: Name,
    change: (context: Facts, event: EventOf<Name>) => Partial<Facts>,
  ): Change =>
  ({ context, event }) => {
    if (event.type !== type) throw new Error(`The change for «${type}» was asked for on «${event.type}»`);
    return change(context, event as EventOf<Name>);
  };

const runningClock = (facts: Facts) => {
  if (!facts.clock) throw new Error('The clock has not started');
  return facts.clock;
};

const endOfDayAfter = (at: string, days: number): string => instantAt(addDays(plainDate(at), days), '23:59');

/** A visit that is booked stands until the end of its day. */
const bookedUntil = ({ visitDate }: Declared) => (typeof visitDate === 'string' ? instantAt(visitDate, '23:59') : null);

const registerSubmission = on('submit', (_, { data, around }) => ({
  channel: data.channel,
  resultChannel: data.resultChannel,
  receivingAgencyId: data.receivingAgencyId,
  competentAgencyId: data.competentAgencyId,
  declared: data.declared,
  submittedAt: around.at,
  waitUntil: bookedUntil(data.declared),
}));

const chargeOnSubmission = on('submit', (context, { data, around }) => ({
  fee: { ...context.fee, amount: around.tariff ? feeFor(around.tariff, data.declared) : 0 },
}));

const chargeAssessed = on('assessFee', (context, { data, around }) => {
  const declared = { ...context.declared, ...data.declared };
  return { declared, fee: { ...context.fee, amount: around.tariff ? feeFor(around.tariff, declared) : 0 } };
});

const receivePayment = on('confirmPayment', (context, { data }) => ({
  fee: { ...context.fee, paid: context.fee.paid + data.amount },
}));

const recordRefund = on('confirmRefund', (context, { data }) => ({
  fee: { ...context.fee, refunded: context.fee.refunded + data.amount },
}));

const startCounting = on('accept', (context, { around }) => ({
  acceptedAt: around.at,
  issued: { ...context.issued, ...around.issued },
  waitUntil: null,
  openItems: [],
  clock: startClock(around.calendar, around.at, around.law.limit, around.law.clock),
}));

const openItemsAtReception = on('askSupplement', (context, { data, around }) => ({
  supplements: { ...context.supplements, reception: context.supplements.reception + 1 },
  openItems: data.items,
  waitUntil: endOfDayAfter(around.at, data.days),
}));

const openItemsAtAppraisal = on('askSupplement', (context, { data, around }) => ({
  supplements: { ...context.supplements, appraisal: context.supplements.appraisal + 1 },
  openItems: data.items,
  waitUntil: endOfDayAfter(around.at, data.days),
  clock: pauseClock(runningClock(context), around.at, 'supplement'),
}));

const takeSupplement = on('resubmit', (context, { data, around }) => {
  const declared = { ...context.declared, ...data.declared };
  if (!context.clock) return { declared, openItems: [], waitUntil: bookedUntil(declared) };
  const clock = resumeClock(around.calendar, context.clock, around.at);
  return { declared, openItems: [], waitUntil: null, clock };
});

const sendElsewhere = on('redirect', (_, { data }) => ({
  receivingAgencyId: data.agencyId,
  competentAgencyId: data.agencyId,
}));

const nameHandler = on('assign', (_, { data }) => ({ handlerId: data.handlerId }));
const takeOn = on('receive', (_, { around }) => ({ handlerId: around.actorId }));

/** The longer limit of the law, unless an appointment that was given already goes as far. */
function lengthened(clock: Clock, { calendar, at, law }: LicensingEvent['around']): Clock {
  if (!law.longerLimit) return clock;
  const longer = recomputeClock(calendar, { ...clock, limit: law.longerLimit });
  return longer.dueAt > clock.dueAt ? extendClock(calendar, clock, at, law.longerLimit, 'verification') : clock;
}

const askOthers = on('consult', (context, { data, around }) => {
  const limit = around.law.consultationLimit ?? around.law.limit;
  const dueAt = dueFrom(around.calendar, around.at, limit);
  const consultations = data.agencyIds.map((agencyId) => ({
    agencyId,
    askedAt: around.at,
    dueAt,
    answer: null,
    answeredAt: null,
    silent: false,
  }));
  return { consultations, clock: lengthened(runningClock(context), around) };
});

const noteAnswer = on('answer', (context, { data, around }) => ({
  consultations: context.consultations.map((each) =>
    each.agencyId === data.agencyId && !each.answer ? { ...each, answer: data.answer, answeredAt: around.at } : each,
  ),
}));

const noteSilence = on('lapse', (context) => ({
  consultations: context.consultations.map((each) => (each.answer ? each : { ...each, silent: true })),
}));

const keepDraft = on('submitForApproval', (_, { data, around }) => ({
  outcome: data.outcome,
  drafterId: around.actorId,
}));
const countReturn = on('returnInternally', (context) => ({ internalReturns: context.internalReturns + 1 }));
const noteApprover = on('approve', (_, { around }) => ({ approverId: around.actorId }));

const settle = on('issue', (context, { around }) => ({
  settledAt: context.settledAt ?? around.at,
  issued: { ...context.issued, ...around.issued },
  clock: context.clock && context.clock.endedAt === null ? endClock(context.clock, around.at) : context.clock,
}));

const apologise = on('apologise', (context, { data, around }) => ({
  clock: apologiseClock(runningClock(context), around.at, data.newDueAt, 'apology'),
}));

const stopCounting: Change = ({ context, event }) => ({
  waitUntil: null,
  clock: context.clock && context.clock.endedAt === null ? endClock(context.clock, event.around.at) : context.clock,
});

const reopen: Change = () => ({ drafterId: null, approverId: null });

/** How each event changes what is known of a dossier: pure, and the only place where facts change. */
export const changes = {
  registerSubmission,
  chargeOnSubmission,
  chargeAssessed,
  receivePayment,
  recordRefund,
  startCounting,
  openItemsAtReception,
  openItemsAtAppraisal,
  takeSupplement,
  sendElsewhere,
  nameHandler,
  takeOn,
  askOthers,
  noteAnswer,
  noteSilence,
  keepDraft,
  countReturn,
  noteApprover,
  settle,
  apologise,
  stopCounting,
  reopen,
};

export type ChangeName = keyof typeof changes;
