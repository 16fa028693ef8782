import type { Command, Role } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import type { Chart, Transition } from '../explore/chart.ts';
import type { Exploration, Node } from '../explore/graph.ts';
import { storyTo } from '../explore/graph.ts';
import { isHandling, isOwn, isOwnWay } from '../explore/standing-of.ts';

const command = (way: Transition): Command => way.command as Command;

function wayAlarm(way: Transition, where: Node | undefined): Alarm[] {
  if (!where) return [];
  const about = { command: command(way), step: way.source.path, ...(way.by?.[0] && { role: way.by[0] }) };
  return [alarm(way.by ? 'unheard.offer' : 'unheard.handler', about, storyTo(where))];
}

const isPerson = (role: Role): boolean => role !== 'system';

const doesNothing = ({ transitions }: Chart, way: Transition): boolean =>
  way.by !== null &&
  way.targets.length === 0 &&
  way.actions.length === 0 &&
  !transitions.some((other) => other.command === way.command && other.by === null);

/** Whatever is offered can happen, whatever is answered is asked, and every step of the service is reached. */
export const unheard: Check = ({ chart, nodes, edges }: Exploration) => {
  const taken = new Set(edges.flatMap((edge) => edge.taken));
  const firstAt = new Map<string, Node>();
  for (const node of nodes) for (const { path } of node.active) if (!firstAt.has(path)) firstAt.set(path, node);
  const own = [...chart.states.values()].filter(isOwn);
  const unreached = own.filter(
    ({ path, parent }) => !firstAt.has(path) && (!parent || !isOwn(parent) || firstAt.has(parent.path)),
  );
  const asks = chart.transitions.some((way) => way.command === 'consult');
  const idle = chart.transitions.filter(
    (way) =>
      (isOwnWay(way) || isHandling(way.source.path) || way.by?.some(isPerson)) &&
      !taken.has(way) &&
      (asks || way.command !== 'answer'),
  );
  return [
    ...unreached.filter(({ type }) => type !== 'final').map(({ path }) => alarm('unheard.step', { step: path })),
    ...idle.flatMap((way) => wayAlarm(way, firstAt.get(way.source.path))),
    ...chart.transitions
      .filter((way) => doesNothing(chart, way) && firstAt.has(way.source.path))
      .map((way) => alarm('unheard.nothing', { command: command(way), step: way.source.path })),
  ];
};
