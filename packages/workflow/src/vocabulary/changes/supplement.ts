import { pauseClock } from '@mot-cua/calendar';
import { type Change, on } from './change.ts';
import { answerBy, resumed, runningClock } from './counting.ts';
import { bookedUntil } from './submission.ts';

const openItemsAtReception = on('askSupplement', (context, { data, around }) => ({
  supplements: { ...context.supplements, reception: context.supplements.reception + 1 },
  openItems: data.items,
  waitUntil: answerBy(around, data.days),
}));

const openItemsAtAppraisal = on('askSupplement', (context, { data, around }) => ({
  supplements: { ...context.supplements, appraisal: context.supplements.appraisal + 1 },
  openItems: data.items,
  waitUntil: answerBy(around, data.days),
  clock: pauseClock(runningClock(context), around.at, 'supplement'),
}));

/** Nothing came in time: the same is asked for once more, as special law provides. */
const askAgain: Change = ({ context, event: { around } }) => ({
  supplements: { ...context.supplements, appraisal: context.supplements.appraisal + 1 },
  waitUntil: answerBy(around, around.law.supplementDays),
});

const takeSupplement = on('resubmit', (context, { data, around }) => {
  const declared = { ...context.declared, ...data.declared };
  if (!context.clock) return { declared, openItems: [], waitUntil: bookedUntil(declared) };
  return { declared, openItems: [], waitUntil: null, clock: resumed(context.clock, around) };
});

export const supplementChanges = { openItemsAtReception, openItemsAtAppraisal, askAgain, takeSupplement };
