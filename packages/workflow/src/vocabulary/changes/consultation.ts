import { dueFrom, seenFrom } from '@mot-cua/calendar';
import { type Change, on } from './change.ts';
import { lengthened, runningClock } from './counting.ts';

const askOthers = on('consult', (context, { data, around }) => {
  const limit = around.law.consultationLimit ?? around.law.limit;
  const asked = data.agencyIds.map((agencyId) => ({
    agencyId,
    askedAt: around.at,
    dueAt: dueFrom(seenFrom(around.calendar, agencyId), around.at, limit),
    answer: null,
    answeredAt: null,
    silent: false,
  }));
  return {
    consultations: [...context.consultations, ...asked],
    clock: lengthened(runningClock(context), around),
  };
});

const noteAnswer = on('answer', (context, { data, around }) => ({
  consultations: context.consultations.map((each) =>
    each.agencyId === data.agencyId && !each.answer ? { ...each, answer: data.answer, answeredAt: around.at } : each,
  ),
}));

/** The time to answer is over: what comes later is late for good. */
const noteSilence: Change = ({ context }) => ({
  consultations: context.consultations.map((each) => (each.answer ? each : { ...each, silent: true })),
});

export const consultationChanges = { askOthers, noteAnswer, noteSilence };
