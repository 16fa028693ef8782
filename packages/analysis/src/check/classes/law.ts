import type { Departure, Law, Procedure } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { actionsIn, type Chart } from '../explore/chart.ts';

type Rule = Departure | 'consultationLimit' | 'confirmationLimit' | 'feeDays' | 'fixDays' | 'obligationDays';

/** What makes a number of the law count for something. */
function uses(chart: Chart): Readonly<Partial<Record<Rule, boolean>>> {
  const does = (type: string, deadline?: string) =>
    actionsIn(chart).some(
      (each) => each.type === type && (!deadline || (each.params as { deadline: string }).deadline === deadline),
    );
  const consults = does('askOthers');
  const asks = does('openItemsAtAppraisal');
  return {
    supplementRounds: asks,
    supplementWithin: asks,
    onSilence: asks,
    longerLimit: consults,
    consultationLimit: consults,
    confirmationLimit: does('awaitConfirmation'),
    feeDays: does('waitFor', 'fee'),
    fixDays: does('waitFor', 'fix'),
    obligationDays: does('waitFor', 'obligation'),
  };
}

/** The general rules (Decree 61/2018, art. 17, 19.4): asked once, within three working days, counted anew. A report is no application: nothing begins anew for it; a notice is never asked to be completed. */
const departs: Readonly<Record<Departure, (law: Law, lifecycle: Procedure['lifecycle']) => boolean>> = {
  clock: ({ clock }, lifecycle) => clock.supplement !== (lifecycle === 'licensing' ? 'restart' : 'resume'),
  supplementRounds: ({ supplementRounds = 1 }) => supplementRounds !== 1,
  supplementWithin: ({ supplementWithin = 3 }) => supplementWithin !== 3,
  onSilence: ({ onSilence = 'stop' }) => onSilence !== 'stop',
  longerLimit: ({ longerLimit }) => longerLimit !== undefined,
};

function specialAlarms({ law, lifecycle }: Procedure): Alarm[] {
  const rules = Object.keys(departs) as Departure[];
  const said = law.special?.departs ?? [];
  const unknown = law.special && !law.legalBasis.some(({ document }) => document === law.special?.document);
  return rules.flatMap((other): Alarm[] => {
    const differs = departs[other](law, lifecycle);
    if (differs && (!said.includes(other) || unknown)) return [alarm('law.special', { other })];
    return !differs && said.includes(other) ? [alarm('law.noDeparture', { other })] : [];
  });
}

/** The hours to object are those between the last moment for the notice and the last moment for the objection. */
function noticeAlarms({ law: { limit, notice } }: Procedure): Alarm[] {
  if (!notice) return [];
  const wanted = notice.atLeastHours - notice.objectHours;
  const found = limit.unit === 'hour' ? limit.value : 0;
  return wanted > 0 && found === wanted ? [] : [alarm('law.hours', { found, wanted })];
}

/** Where nothing is asked for, nobody has days to mend it. */
const neverAsked = ({ supplementDays }: Law, { transitions }: Chart): Alarm[] =>
  supplementDays === 0 || transitions.some(({ command }) => command === 'askSupplement')
    ? []
    : [alarm('law.unused', { other: 'supplementDays' })];

/** Laws count in whole days and hours. */
const broken = ({ limit, longerLimit, consultationLimit, confirmationLimit }: Law): string[] =>
  Object.entries({ limit, longerLimit, consultationLimit, confirmationLimit })
    .filter(([, each]) => each && 'value' in each && !Number.isInteger(each.value))
    .map(([name]) => name);

/** Every number of the law counts for something, and whatever departs from the general rules names the law that says so. */
export const law: Check = ({ procedure, chart }) => [
  ...neverAsked(procedure.law, chart),
  ...Object.entries(uses(chart))
    .filter(([rule, used]) => !used && procedure.law[rule as Exclude<Rule, 'clock'>] !== undefined)
    .map(([other]) => alarm('law.unused', { other })),
  ...specialAlarms(procedure),
  ...noticeAlarms(procedure),
  ...broken(procedure.law).map((other) => alarm('law.broken', { other })),
];
