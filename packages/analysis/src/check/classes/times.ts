import type { TimeLimit } from '@mot-cua/calendar';
import type { Law } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { actionsIn, type Chart, type ChartState, stateAt } from '../explore/chart.ts';
import type { Exploration } from '../explore/graph.ts';
import { hoursOf, hoursOfDay, kindOf } from '../explore/hours-of.ts';
import { ownSteps } from '../explore/lifecycle-names.ts';
import { longest, longestByStep, onlyRefuses } from '../explore/longest-way.ts';

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** The shares of a limit, and the time of others within it, are counted as the limit is. */
function unitAlarms(steps: readonly ChartState[], { limit, consultationLimit }: Law): Alarm[] {
  const same = (time: TimeLimit | null | undefined) => !time || kindOf(time) === kindOf(limit);
  return [
    ...(kindOf(limit) === null ? [] : steps.filter(({ time }) => !same(time))).map(({ path, time }) =>
      alarm('times.unit', { step: path, found: time?.unit ?? '', wanted: limit.unit }),
    ),
    ...(same(consultationLimit) ? [] : [alarm('times.unitOfOthers', { found: consultationLimit?.unit ?? '' })]),
  ];
}

function sumAlarm(found: number, limit: TimeLimit): Alarm[] {
  if (limit.unit === 'immediate') return [];
  const wanted = limit.unit === 'sameDay' ? hoursOfDay : hoursOf(limit);
  const fits = limit.unit === 'sameDay' ? found <= wanted : rounded(found) === rounded(wanted);
  return fits ? [] : [alarm('times.sum', { found: rounded(found), wanted: rounded(wanted) })];
}

/** Ways that part and meet again take equally long, else a share on the shorter one is wrong; what is only refused may be quicker. */
function shortAlarms({ chart, procedure: { law } }: Exploration, before: number): Alarm[] {
  if (kindOf(law.limit) === null || law.limit.unit === 'sameDay') return [];
  const slot = stateAt(chart, ownSteps);
  const wanted = rounded(hoursOf(law.limit));
  const by = longestByStep(chart, slot);
  return [...chart.states.values()]
    .filter((state) => state.parent === slot && state.time !== null && !onlyRefuses(chart, state))
    .map(({ path }) => ({ path, found: rounded(before + (by.get(path) ?? 0)) }))
    .filter(({ found }) => Number.isFinite(found) && found < wanted)
    .map(({ path, found }) => alarm('times.shorter', { step: path, found, wanted }));
}

const others: readonly unknown[] = [null, 'applicant', 'system', 'consultee'];

/** Terms that a chart waits for, and that the law must then name. */
const terms = { fee: 'feeDays', fix: 'fixDays', obligation: 'obligationDays' } as const;

const consults = ({ transitions }: Chart): boolean => transitions.some(({ command }) => command === 'consult');

function termAlarms({ chart, procedure: { law } }: Exploration): Alarm[] {
  const actions = actionsIn(chart);
  const waited = actions.flatMap(({ type, params }) =>
    type === 'waitFor' ? [terms[(params as { deadline: keyof typeof terms }).deadline]] : [],
  );
  const confirms = actions.some(({ type }) => type === 'awaitConfirmation') && !law.confirmationLimit;
  const asks = consults(chart) && !law.consultationLimit;
  return [
    ...waited.filter((term) => !((law[term] ?? 0) > 0)).map((other) => alarm('times.noTerm', { other })),
    ...(confirms ? [alarm('times.noTerm', { other: 'confirmationLimit' })] : []),
    ...(asks ? [alarm('times.noTerm', { other: 'consultationLimit' })] : []),
  ];
}

function limitAlarms({ chart, procedure: { law } }: Exploration): Alarm[] {
  const values = [law.limit, law.longerLimit, law.consultationLimit].flatMap((limit) =>
    limit && 'value' in limit ? [limit.value] : [],
  );
  const [limit, longer = limit] = [law.limit, law.longerLimit].flatMap((each) => (each ? [hoursOf(each)] : []));
  const asked = law.consultationLimit ? hoursOf(law.consultationLimit) : 0;
  const reading = law.confirmationLimit ? hoursOf(law.confirmationLimit) : 0;
  const whole = law.limit.unit === 'sameDay' ? hoursOfDay : longer;
  const late = consults(chart) && law.limit.unit !== 'sameDay' && asked > 0 && longer !== undefined && asked > longer;
  return [
    ...(values.some((value) => !(value > 0)) ? [alarm('times.nothing')] : []),
    ...(law.longerLimit && limit !== undefined && longer !== undefined && longer <= limit
      ? [alarm('times.notLonger', { found: longer, wanted: limit })]
      : []),
    ...(whole !== undefined && whole > 0 && reading > whole
      ? [alarm('times.readingLong', { found: reading, wanted: whole })]
      : []),
    ...(late ? [alarm('times.opinionLate', { found: asked, wanted: longer })] : []),
  ];
}

/** People who hand a dossier to each other count alike: half a day and half an hour are soon mistaken. */
function mixedAlarms(steps: readonly ChartState[]): Alarm[] {
  const shares = steps.filter(({ role, time }) => !others.includes(role) && time);
  const [usual] = [...Map.groupBy(shares, ({ time }) => time?.unit)].sort(([, a], [, b]) => b.length - a.length);
  return shares
    .filter(({ time }) => time?.unit !== usual?.[0])
    .map(({ path, time }) => alarm('times.unit', { step: path, found: time?.unit ?? '', wanted: usual?.[0] ?? '' }));
}

/** Nobody reads, writes or signs anything in less. */
const shortest = 0.5;
const isShort = ({ role, time }: ChartState): boolean =>
  !others.includes(role) && time !== null && hoursOf(time) > 0 && hoursOf(time) < shortest;

/** What is drafted beside the steps of the service, a correction or a refusal that silence brought about, has no limit of the law: three working days are the rule of the house. */
const aside = ['handling.correcting.', 'handling.refusing.'];
const shareAside = 3 * hoursOfDay;

function asideAlarms({ chart }: Exploration): Alarm[] {
  return aside.flatMap((slot) => {
    const steps = [...chart.states.values()].filter(({ path, role }) => path.startsWith(slot) && role !== null);
    const found = steps.reduce((sum, { time }) => sum + (time ? hoursOf(time) : 0), 0);
    return [
      ...steps.filter(({ time }) => !time).map(({ path }) => alarm('times.missing', { step: path })),
      ...steps
        .filter(({ time }) => time && kindOf(time) !== 'working')
        .map(({ path, time }) => alarm('times.unit', { step: path, found: time?.unit ?? '', wanted: 'workingDay' })),
      ...(steps.length > 0 && found !== shareAside
        ? [alarm('times.aside', { found, wanted: shareAside, step: steps[0]?.path ?? '' })]
        : []),
    ];
  });
}

/** The shares of all steps on the longest main way are the whole limit, and every step of the agency has its share. */
export const times: Check = (exploration) => {
  const { chart, procedure } = exploration;
  const passingOn = chart.states.get('handling.accepted')?.time;
  const steps = [...chart.states.values()].filter(({ path }) => path.startsWith(`${ownSteps}.`));
  const counted = procedure.law.limit.unit === 'immediate' ? [] : steps;
  const before = passingOn ? hoursOf(passingOn) : 0;
  const sum = sumAlarm(before + longest(chart, stateAt(chart, ownSteps)), procedure.law.limit);
  return [
    ...(sum.length > 0 ? sum : shortAlarms(exploration, before)),
    ...unitAlarms(steps, procedure.law),
    ...counted
      .filter(({ role, time }) => !others.includes(role) && !time)
      .map(({ path }) => alarm('times.missing', { step: path })),
    ...asideAlarms(exploration),
    ...mixedAlarms(steps),
    ...steps
      .filter(isShort)
      .map(({ path, time }) => alarm('times.short', { step: path, found: time ? hoursOf(time) : 0 })),
    ...limitAlarms(exploration),
    ...termAlarms(exploration),
  ];
};
