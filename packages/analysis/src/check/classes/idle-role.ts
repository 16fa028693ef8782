import type { Command, DeadlineKind, Role } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import type { ChartState } from '../explore/chart.ts';
import { type Edge, type Node, storyTo } from '../explore/graph.ts';
import { deliveryRegion, paymentRegion } from '../explore/lifecycle-names.ts';
import { isHandling, isOwn, isSettled } from '../explore/standing-of.ts';

const within = (way: ChartState, state: ChartState): boolean => `${way.path}.`.startsWith(`${state.path}.`);

/** Who only gives up moves nothing on. */
const leaving: readonly Command[] = ['withdraw', 'cancel', 'stop', 'reportError'];

/** A fee moves on the applicant's step by whoever takes the money. */
const movesOn = ({ role, call }: Edge, state: ChartState): boolean =>
  (state.role === role && !leaving.includes(call.type)) ||
  (state.role === 'applicant' && call.type === 'confirmPayment');

const leaves = ({ to }: Edge, state: ChartState): boolean => !to.active.includes(state);

/** The steps that are somebody's, with the first situation in which each lasts. */
function stepsIn(nodes: readonly Node[]): Map<ChartState, Node> {
  const found = new Map<ChartState, Node>();
  for (const node of nodes)
    for (const state of node.active) if (state.role && !found.has(state)) found.set(state, node);
  return found;
}

const notStaff: readonly (Role | null)[] = ['applicant', 'system', null];
const isStaff = (role: Role): boolean => !notStaff.includes(role);

/** Acts that may come at any time are nobody's work in particular. */
const anyTime: readonly string[] = ['stop', 'apologise'] satisfies readonly Command[];

/** What is waited for is owed by somebody. */
const awaited: readonly unknown[] = ['supplement', 'fee', 'fix', 'confirmation'] satisfies readonly DeadlineKind[];

const hasWork = ({ transitions }: ChartState): boolean =>
  transitions.some(({ by, command }) => by?.some(isStaff) && !anyTime.includes(command));

const regions = [paymentRegion, deliveryRegion];

/** Money and results that only the staff moves on are somebody's, too. */
const waitsForStaff = (state: ChartState): boolean => {
  const onward = state.transitions.filter(({ by, targets }) => by && !targets.includes(state.path));
  return (
    regions.includes(state.path.split('.')[0] ?? '') &&
    onward.length > 0 &&
    onward.every(({ by }) => by?.every(isStaff))
  );
};

/** Whoever has a step can move it on, has it in a work list, and whoever is named can act. */
export const idleRole: Check = ({ nodes, edges }) => {
  const steps = stepsIn(nodes);
  const moved = new Set<ChartState>();
  const acted = new Set<string>();
  for (const edge of edges) {
    for (const way of edge.taken) {
      acted.add(`${way.id} ${edge.role}`);
      for (const state of edge.from.active)
        if (movesOn(edge, state) && within(way.source, state) && leaves(edge, state)) moved.add(state);
    }
  }
  const idle = [...steps].filter(([state]) => !moved.has(state));
  const ways = [...new Set(edges.flatMap(({ taken }) => taken))];
  const named = ways.flatMap((way) =>
    (way.by ?? []).flatMap((role) => (acted.has(`${way.id} ${role}`) ? [] : [{ way, role }])),
  );
  const aside = [...new Set(nodes.flatMap(({ active }) => active))].filter(
    (state) => !state.role && waitsForStaff(state),
  );
  const underWay = nodes.filter((node) => !isSettled(node));
  const nobodys = [...new Set(underWay.flatMap(({ active }) => active))].filter(
    (state) =>
      (isOwn(state) || isHandling(state.path)) &&
      state.type === 'atomic' &&
      !state.role &&
      (hasWork(state) || awaited.includes(state.lapses)),
  );
  const unlisted = nodes.flatMap((node) =>
    node.active
      .filter(({ role, path }) => !notStaff.includes(role) && !node.tasks.some(({ step }) => step === path))
      .map((state) => ({ node, state })),
  );
  return [
    ...[...nobodys, ...aside].map(({ path }) => alarm('idleRole.nobody', { step: path })),
    ...idle.map(([{ path, role }, node]) =>
      alarm('idleRole.step', { step: path, ...(role && { role }) }, storyTo(node)),
    ),
    ...named.map(({ way, role }) =>
      alarm('idleRole.offer', { step: way.source.path, role, command: way.command as Edge['call']['type'] }),
    ),
    ...unlisted.map(({ node, state }) =>
      alarm('idleRole.task', { step: state.path, ...(state.role && { role: state.role }) }, storyTo(node)),
    ),
  ];
};
