import type { Command, Offer, Procedure, Role } from '@mot-cua/workflow';
import { around, type ChartNode, everyNode, type Guard, guardsOf, inside } from './chart-node.ts';
import { isPossible } from './possible.ts';

/** A way from one place of the route to another. */
export interface Way {
  /** Null: it is taken by itself, when all that runs side by side is done. */
  readonly command: Command | null;
  /** Null: the command changes something, and the dossier stays where it is. */
  readonly to: ChartNode | null;
  readonly by: readonly Role[];
  readonly channel?: Offer['channel'];
  readonly guards: readonly Guard[];
}

const doneOf = (node: ChartNode): string => `xstate.done.state.${node.id}`;

/** The state that stands for a node on the route: what runs side by side is one place, and a compound begins at its first step. */
export function placeOf(node: ChartNode): ChartNode {
  const parallel = [node, ...around(node)].filter(({ type, parent }) => type === 'parallel' && parent).at(-1);
  if (parallel) return parallel;
  const [first] = node.type === 'compound' ? (node.initial?.target ?? []) : [];
  if (first) return placeOf(first);
  const [next] = node.type === 'final' && node.parent ? (node.parent.on[doneOf(node.parent)] ?? []) : [];
  const target = next?.target?.[0];
  return target ? placeOf(target) : node;
}

type Said = Pick<Way, 'by' | 'channel' | 'guards'>;

/** Who gives a command that this region only follows: another region says it, once for each channel. */
function saidElsewhere(procedure: Procedure, command: string): Said[] {
  return everyNode(procedure)
    .flatMap(({ on }) => on[command] ?? [])
    .flatMap((transition) => {
      const { by, channel } = transition.meta ?? {};
      return by ? [{ by, channel, guards: guardsOf(transition) }] : [];
    });
}

const receivedBy: Partial<Record<NonNullable<Way['channel']>, string>> = {
  online: 'online',
  post: 'post',
  counter: 'desk',
};

/** A result that is never posted has no way by post. */
const happens = ({ resultChannels }: Procedure, { channel }: Said): boolean => {
  const received = channel && receivedBy[channel];
  return !received || (resultChannels as readonly string[]).includes(received);
};

function waysFrom(procedure: Procedure, node: ChartNode, place: ChartNode): Way[] {
  return Object.entries(node.on).flatMap(([event, transitions]) =>
    transitions.flatMap((transition): Way[] => {
      const { target, meta } = transition;
      const to = target?.[0] ? placeOf(target[0]) : null;
      const guards = guardsOf(transition);
      if (!isPossible(procedure, guards)) return [];
      if (event.startsWith('xstate.'))
        return event === doneOf(node) && node === place ? [{ command: null, to, by: [], guards }] : [];
      const command = event as Command;
      if (meta?.by) return [{ command, to, by: meta.by, channel: meta.channel, guards }];
      const said = saidElsewhere(procedure, command).filter((each) => happens(procedure, each));
      if (said.length === 0) return [];
      const by = [...new Set(said.flatMap((each) => each.by))];
      return [{ command, to, by, channel: said[0]?.channel, guards: said.flatMap((each) => each.guards) }];
    }),
  );
}

/** What leads out of a place, and what may be done there: its own ways first, then those of the stages around it. */
export function waysOf(procedure: Procedure, place: ChartNode): Way[] {
  const within = place.type === 'parallel' ? inside(place) : [];
  const own = [place, ...within].flatMap((node) => waysFrom(procedure, node, place));
  const stages = around(place).flatMap((node) => waysFrom(procedure, node, place));
  const commands = new Set(own.map(({ command }) => command));
  return [...own, ...stages.filter(({ command }) => !commands.has(command))].map((way) =>
    way.to === place ? { ...way, to: null } : way,
  );
}
