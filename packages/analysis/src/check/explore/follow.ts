import { type Command, type Decision, type Dossier, evolve, type JournalEntry } from '@mot-cua/workflow';
import { type Attempt, attempt } from './attempts.ts';
import type { Edge, Node } from './graph.ts';
import { calendar, meet, type Search } from './search.ts';
import { type Group, select } from './select.ts';
import { worldAfter } from './world.ts';

/** The dossier once the write door has issued what the entry draws: what its acts do not keep of that is lost. */
function numbered({ procedure }: Search, { dossier }: Node, { dossier: decided, entry, numbers }: Decision): Dossier {
  if (numbers.length === 0) return decided;
  const issued = Object.fromEntries(numbers.map(({ series }) => [series, `${series}-${entry.seq}`]));
  return evolve(procedure, dossier, { ...entry, issued }, calendar).dossier;
}

/** The entry that a call would make if it were not refused. */
const entryOf = ({ dossier }: Node, { call, actor, role, now }: Attempt) =>
  ({
    ...call,
    seq: dossier.version + 1,
    at: now,
    actorId: actor.id,
    actorRole: role,
    agencyId: null,
    calendarVersion: calendar.version,
    issued: {},
  }) as JournalEntry;

function noteChoices({ choices, chosen }: Search, node: Node, command: Command, groups: readonly Group[]): void {
  for (const { ways, open } of groups) {
    const key = `${ways[0]?.id} ${open.join()}`;
    if (ways.length > 1 && !chosen.has(key)) choices.push({ node, ways, open, command });
    chosen.add(key);
  }
}

/** The same dossier for each result channel, where a result has just come to be. */
function asChosen({ laterChannels }: Search, from: Node, dossier: Dossier): Dossier[] {
  const isNew = dossier.facts.settledAt !== null && from.dossier.facts.settledAt === null;
  if (!isNew || laterChannels.length === 0) return [dossier];
  return laterChannels.map((resultChannel) => ({ ...dossier, facts: { ...dossier.facts, resultChannel } }));
}

function go(search: Search, node: Node, tries: Attempt, decision: Decision): Edge[] {
  const { entry, effects, numbers, deadlines, tasks, nationalStatus } = decision;
  const { taken, groups } = select(search.procedure, node, entry, calendar);
  noteChoices(search, node, entry.type, groups);
  const world = worldAfter(node.world, entry.type, effects);
  return asChosen(search, node, numbered(search, node, decision)).map((dossier) => {
    const act = { call: tries.call, actor: tries.actor, role: entry.actorRole, at: tries.now, taken, effects };
    const edge: Edge = {
      ...act,
      series: numbers.map(({ series }) => series),
      result: dossier.facts,
      from: node,
      to: node,
    };
    const to = meet(search, dossier, tries.now, world, edge, { status: nationalStatus, deadlines, tasks });
    return Object.assign(edge, { to });
  });
}

/** Gives a command at a node: an act of the stories, or nothing when it is refused. */
export function follow(search: Search, node: Node, tries: Attempt): void {
  const { call, actor, role } = tries;
  try {
    const result = attempt(search, node, tries);
    if (!result.ok) {
      if (result.problem.code === 'notYourStep') return;
      noteChoices(search, node, call.type, select(search.procedure, node, entryOf(node, tries), calendar).groups);
      return;
    }
    const acts = go(search, node, tries, result.value);
    for (const { to, taken } of acts) if (to === node) for (const { id } of taken) search.idle.add(id);
    node.out.push(...acts);
    search.edges.push(...acts);
  } catch (error) {
    search.mishaps.push({ node, call, actor, role, wrong: 'broke', error });
  }
}
