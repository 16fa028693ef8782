import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Edge, type Node, storyTo } from '../explore/graph.ts';
import { follows, isHandling, isOver, isSettled, stepOf } from '../explore/standing-of.ts';

const working: readonly unknown[] = ['accepted', 'processing', 'financialObligation'];

/** Waits in which the time is the applicant's. */
const ofApplicant: readonly unknown[] = ['supplement', 'fee', 'fix', 'confirmation'];

const runsAgainst = ({ active }: Node): boolean =>
  active.some(({ lapses, role }) => role === 'applicant' && ofApplicant.includes(lapses));

const done: readonly unknown[] = ['settled', 'returned'];

const onApplicant = ({ active }: Node): boolean =>
  active.some(({ role, path }) => role === 'applicant' && isHandling(path));

function findingAt(node: Node): 'clock.never' | 'clock.ended' | 'clock.still' | 'clock.waits' | null {
  const { clock } = node.dossier.facts;
  if (isOver(node) || done.includes(node.status)) {
    return isSettled(node) && !clock && !follows(node) ? 'clock.never' : null;
  }
  if (clock && clock.segments.at(-1)?.kind === 'run' && runsAgainst(node)) return 'clock.waits';
  if (!working.includes(node.status) || follows(node)) return null;
  if (!clock) return 'clock.never';
  if (clock.endedAt !== null) return 'clock.ended';
  return clock.segments.at(-1)?.kind === 'pause' && !onApplicant(node) ? 'clock.still' : null;
}

/** Dossiers that are over are one to every rule: whether the clock has ended is asked of the act that ends each. */
const endsRunning = ({ to, result }: Edge): boolean =>
  (isOver(to) || done.includes(to.status)) && result.clock !== null && result.clock.endedAt === null;

/** While the agency works the clock runs; once there is a result or an end it has ended. */
export const clock: Check = ({ nodes, edges, mishaps }) => [
  ...edges
    .filter(endsRunning)
    .map((edge) =>
      alarm('clock.goesOn', { step: stepOf(edge.to), status: edge.to.status }, [...storyTo(edge.from), edge]),
    ),
  ...nodes
    .filter(({ dossier }) => dossier.facts.reopened > 1)
    .map((node) => alarm('clock.again', { role: 'applicant', command: 'reopen' }, storyTo(node))),
  ...nodes.flatMap((node): Alarm[] => {
    const finding = findingAt(node);
    return finding ? [alarm(finding, { step: stepOf(node), status: node.status }, storyTo(node))] : [];
  }),
  ...mishaps
    .filter(({ wrong }) => wrong === 'dateNotLater' || wrong === 'again')
    .map(({ node, wrong, role, call }) =>
      alarm(wrong === 'again' ? 'clock.again' : 'clock.dateNotLater', { role, command: call.type }, storyTo(node)),
    ),
];
