import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Node, storyTo } from '../explore/graph.ts';
import { isOver, isSettled, stepOf } from '../explore/standing-of.ts';

/** What the law lets a clock stand still for: papers, money, a mended defect, a court. */
const reasons: readonly string[] = ['supplement', 'financialObligation', 'applicantFixes', 'applicantReads', 'court'];

/** The wait ends when its deadline passes; one that is set again must end in its turn. */
function endsByItself(node: Node, been: ReadonlySet<Node> = new Set()): boolean {
  const later = node.out.filter(({ call }) => call.type === 'lapse').map(({ to }) => to);
  const seen = new Set([...been, node]);
  return later.some((to) => stepOf(to) !== stepOf(node) || (!seen.has(to) && endsByItself(to, seen)));
}

function alarmsAt(node: Node): Alarm[] {
  const segment = node.dossier.facts.clock?.segments.at(-1);
  if (isOver(node) || isSettled(node) || segment?.kind !== 'pause' || segment.to !== null) return [];
  const step = stepOf(node);
  return [
    ...(reasons.includes(segment.reason)
      ? []
      : [alarm('pause.reason', { step, found: segment.reason }, storyTo(node))]),
    ...(endsByItself(node) ? [] : [alarm('pause.noEnd', { step }, storyTo(node))]),
  ];
}

const waits = (node: Node): boolean => node.status === 'supplementRequired' && !isOver(node);

/** The clock stands still only for a reason of the law, and every wait for the applicant ends by itself. */
export const pause: Check = ({ nodes }) =>
  nodes.flatMap((node) => {
    const paused = alarmsAt(node);
    if (paused.length > 0 || !waits(node) || endsByItself(node)) return paused;
    return [alarm('pause.noEnd', { step: stepOf(node) }, storyTo(node))];
  });
