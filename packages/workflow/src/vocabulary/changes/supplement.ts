import { pauseClock } from '@mot-cua/calendar';
import type { Facts } from '../../facts.ts';
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

/** What was brought to the counter now lies beside what was kept there before; what was asked for again is replaced. */
const keptOnPaper = ({ onPaper = [], openItems }: Facts, brought: readonly string[]) => [
  ...onPaper.filter((paper) => !openItems.includes(`paper:${paper}`)),
  ...brought,
];

const takeSupplement = on('resubmit', (context, { data, around }) => {
  const declared = { ...context.declared, ...data.declared };
  const onPaper = data.atCounter && { onPaper: keptOnPaper(context, data.atCounter.onPaper) };
  if (!context.clock) return { declared, ...onPaper, openItems: [], waitUntil: bookedUntil(declared) };
  return { declared, ...onPaper, openItems: [], waitUntil: null, clock: resumed(context.clock, around) };
});

export const supplementChanges = { openItemsAtReception, openItemsAtAppraisal, askAgain, takeSupplement };
