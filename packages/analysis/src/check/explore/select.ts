import type { WorkingCalendar } from '@mot-cua/calendar';
import { eventFrom, type JournalEntry, type Procedure } from '@mot-cua/workflow';
import type { ChartState, GuardRef, Transition } from './chart.ts';
import type { Node } from './graph.ts';

type Holds = (given: { context: unknown; event: unknown }, params: unknown) => boolean;

/** Whether a guard holds, asked of the very functions that the machine uses. */
function guardHolds({ machine }: Procedure, { type, params }: GuardRef, context: unknown, event: unknown): boolean {
  const guard = (machine.implementations.guards as Readonly<Record<string, unknown>>)[type] as Holds;
  return guard({ context, event }, params);
}

/** The ways of one command at one state, and which of them are open. */
export interface Group {
  readonly ways: readonly Transition[];
  readonly open: readonly boolean[];
}

const waysAt = (state: ChartState, command: string): Transition[] =>
  state.transitions.filter((each) => each.command === command);

/** The transitions that an entry takes: in each region the first that is open, innermost first. */
export function select(procedure: Procedure, node: Node, entry: JournalEntry, calendar: WorkingCalendar) {
  const event = eventFrom(procedure, entry, calendar);
  const context = node.dossier.facts;
  const isOpen = ({ guards }: Transition): boolean =>
    guards.every((guard) => guardHolds(procedure, guard, context, event));
  const groups: Group[] = [];
  const taken = new Set<Transition>();
  const settled = new Set<ChartState>();
  for (const leaf of node.active.filter(({ path }) => !node.active.some(({ parent }) => parent?.path === path))) {
    for (let state: ChartState | null = leaf; state; state = state.parent) {
      if (settled.has(state)) break;
      settled.add(state);
      const ways = waysAt(state, entry.type);
      if (ways.length === 0) continue;
      const open = ways.map(isOpen);
      groups.push({ ways, open });
      const first = ways[open.indexOf(true)];
      if (!first) continue;
      taken.add(first);
      break;
    }
  }
  return { taken: [...taken], groups };
}
