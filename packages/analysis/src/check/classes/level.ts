import { type Command, levelOf, visitsOf } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import type { Transition } from '../explore/chart.ts';
import { type Edge, type Exploration, shortest } from '../explore/graph.ts';

const handsOver = ({ from, to }: Edge): boolean => from.status !== 'returned' && to.status === 'returned';
const visit = ({ taken }: Edge): boolean => taken.some(({ channel }) => channel === 'counter');
const paidAtDesk = ({ call }: Edge): boolean => call.type === 'confirmPayment' && call.data.receivedBy === 'desk';

/** The transitions at the counter on the way to a result that has the fewest of them. */
function visitsOnTheWay(exploration: Exploration): { ways: readonly Transition[]; story: readonly Edge[] } | null {
  const fromHome = shortest(exploration, (edge) => !visit(edge) && !paidAtDesk(edge), handsOver);
  if (fromHome && !fromHome.some((edge) => visit(edge) || paidAtDesk(edge))) return { ways: [], story: fromHome };
  const story = shortest(exploration, () => true, handsOver);
  return story && { story, ways: story.flatMap(({ taken }) => taken.filter(({ channel }) => channel === 'counter')) };
}

/** The level by what the transitions do, together with what the papers, the tariff and the result ask for. */
function computedLevel(exploration: Exploration): {
  level: 3 | 4;
  ways: readonly Transition[];
  story: readonly Edge[];
} {
  const way = visitsOnTheWay(exploration);
  const clear = way !== null && way.ways.length === 0 && levelOf(exploration.procedure) === 4;
  return { level: clear ? 4 : 3, ways: way?.ways ?? [], story: way?.story ?? [] };
}

const named = (ways: readonly Transition[]): string => [...new Set(ways.map(({ command }) => command))].join();

/** Applicants act from home, by post or at the counter; the staff in the office. */
const misplaced = ({ edges }: Exploration): Alarm[] =>
  edges.flatMap(({ taken, role }) =>
    taken
      .filter(
        ({ by, channel }) =>
          by && channel && (role === 'applicant' ? channel === 'office' : channel === 'online' && role !== 'system'),
      )
      .map(({ command, source }) => alarm('level.channel', { role, command: command as Command, step: source.path })),
  );

/** What the applicant has to say is said from home, on whatever way; papers, money and results are the staff's acts at the counter. */
const atCounter = ({ chart }: Exploration): Alarm[] =>
  chart.transitions
    .filter(({ by, channel }) => by?.includes('applicant') && channel === 'counter')
    .map(({ command, source }) => alarm('level.counter', { command: command as Command, step: source.path }));

/** The declared level is the computed one, and the mode says the same. */
export const level: Check = (exploration) => {
  const { procedure } = exploration;
  const { level: found, ways, story } = computedLevel(exploration);
  const { onlineLevel, onlineMode, channels, texts } = procedure;
  const blocking = [...(ways.length > 0 ? [named(ways)] : []), ...visitsOf(procedure)].join();
  const alarms: Alarm[] = [];
  if (onlineLevel > found) alarms.push(alarm('level.blocked', { found, wanted: onlineLevel, other: blocking }, story));
  if (onlineLevel < found) alarms.push(alarm('level.better', { found, wanted: onlineLevel }, story));
  if ((onlineMode === 'full') !== (found === 4)) alarms.push(alarm('level.mode', { found }));
  if (!channels.includes('online')) alarms.push(alarm('level.notOnline'));
  const reasons = Object.values(texts).filter(({ partialReason }) => Boolean(partialReason?.trim()));
  if (reasons.length !== (onlineMode === 'partial' ? Object.values(texts).length : 0))
    alarms.push(alarm('level.reason'));
  return [...alarms, ...misplaced(exploration), ...atCounter(exploration)];
};
