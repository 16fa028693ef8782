import type { Register } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import type { ChartState, Transition } from '../explore/chart.ts';
import { type Edge, type Exploration, shortest } from '../explore/graph.ts';
import { isSettled } from '../explore/standing-of.ts';

const settles = ({ from, to }: Edge): boolean => isSettled(to) && !isSettled(from);

/** A draft that says no, a lead's answer, silence: what comes of it is no grant of this dossier. */
const saysNo = ({ call }: Edge): boolean =>
  (call.type === 'submitForApproval' && call.data.outcome === 'refused') || call.type === 'leadSettled';

/** The shortest way to a grant on which something was never done. */
const grantedWithout = (exploration: Exploration, done: (edge: Edge) => boolean): Edge[] | null =>
  shortest(exploration, (edge) => !saysNo(edge) && !done(edge), settles);

const asks =
  (register: Register) =>
  ({ effects }: Edge): boolean =>
    effects.some((each) => each.type === 'lookUp' && each.params.register === register);

/** A service that asks a register asks it before every grant. */
function unasked(exploration: Exploration): Alarm[] {
  const registers = new Set(
    exploration.edges.flatMap(({ effects }) =>
      effects.flatMap((each) => (each.type === 'lookUp' ? [each.params.register] : [])),
    ),
  );
  return [...registers].flatMap((register) => {
    const story = grantedWithout(exploration, asks(register));
    return story ? [alarm('grants.notAsked', { other: register }, story)] : [];
  });
}

/** A price that the agency counts is counted before every grant. */
function uncounted(exploration: Exploration): Alarm[] {
  const { tariff } = exploration.procedure;
  if (!tariff || tariff.timing === 'atSubmission') return [];
  const story = grantedWithout(exploration, ({ call }) => call.type === 'assessFee');
  return story ? [alarm('grants.notCounted', {}, story)] : [];
}

/** Where a visit leads by what it came to. */
const leadsTo = ({ transitions }: ChartState, outcome: string): string =>
  transitions
    .filter(({ guards }) =>
      guards.some(({ type, params }) => type === 'inspectionIs' && (params as { outcome: string }).outcome === outcome),
    )
    .flatMap(({ targets }) => targets)
    .at(-1) ?? '';

const parts = ({ source }: Transition): boolean => leadsTo(source, 'failed') !== leadsTo(source, 'passed');

const fails = ({ call, from, taken }: Edge): boolean =>
  call.type === 'recordInspection' && call.data.outcome === 'failed' && !isSettled(from) && taken.some(parts);
const passes = ({ call }: Edge): boolean => call.type === 'recordInspection' && call.data.outcome === 'passed';

/** Where a visit has branches of its own for a failure, nothing is granted after it before another visit has passed. */
function failedVisit(exploration: Exploration): Alarm[] {
  const failed = new Set(exploration.edges.filter(fails).map(({ to }) => to));
  if (failed.size === 0) return [];
  const story = shortest(exploration, (edge) => !saysNo(edge) && !passes(edge), settles, [...failed]);
  return story ? [alarm('grants.failedVisit', {}, story)] : [];
}

/** Nothing is granted before the registers of the service were asked, its price was counted, and its visit was passed. */
export const grants: Check = (exploration) => [
  ...unasked(exploration),
  ...uncounted(exploration),
  ...failedVisit(exploration),
];
