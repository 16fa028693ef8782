import type { Command } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Exploration, type Node, onset, reaching, storyTo } from '../explore/graph.ts';
import { isGood, isOver, isSettled, stepOf } from '../explore/standing-of.ts';

const stays = (node: Node): boolean => node.out.every(({ to }) => stepOf(to) === stepOf(node));

/** Side ways on which nobody comes nearer to a result. */
const side: readonly Command[] = ['withdraw', 'stop', 'cancel', 'refuse', 'redirect', 'askSupplement', 'apologise'];

/** Nobody is meant to withdraw, and to be declined, so that it goes on. */
const detours: readonly Command[] = ['withdraw'];

function onwardFrom(start: Node): ReadonlySet<Node> {
  const found = new Set([start]);
  for (const node of found)
    for (const { call, to } of node.out) if (!side.includes(call.type) && !isOver(to)) found.add(to);
  return found;
}

/** Where the way to a result breaks off: the first situation from which one only comes back to it. */
function breaksOff({ nodes }: Exploration): Node[] {
  const last = nodes.find((node) => !isOver(node) && [...onwardFrom(node)].every((next) => onwardFrom(next).has(node)));
  return last ? [last] : [];
}

function lostAlarm(node: Node, canEnd: boolean): Alarm {
  const about = { step: stepOf(node) };
  if (stays(node)) return alarm('deadEnd.nobody', about, storyTo(node));
  return alarm(canEnd ? 'deadEnd.onlyExits' : 'deadEnd.circle', about, storyTo(node));
}

/** From every situation there is a way to a result, and from every result to the end. */
export const deadEnd: Check = (exploration) => {
  const { nodes } = exploration;
  const toResult = reaching(exploration, isGood, ({ call }) => !detours.includes(call.type));
  const toEnd = reaching(exploration, isOver);
  const lost = onset(nodes, (node) => !toResult.has(node) && !isOver(node));
  const open = onset(nodes, (node) => isSettled(node) && !toEnd.has(node));
  return [
    ...(lost.some(({ by }) => by === null) ? breaksOff(exploration) : lost).map((node) =>
      lostAlarm(node, toEnd.has(node)),
    ),
    ...open.map((node) => alarm('deadEnd.neverClosed', { step: stepOf(node) }, storyTo(node))),
  ];
};
