import type { Command } from '@mot-cua/workflow';
import { type Attempt, attempt, type situationsAt } from './attempts.ts';
import { callsFor } from './calls.ts';
import type { Mishap, Node } from './graph.ts';
import type { Search } from './search.ts';
import { type WrongCall, wrongCallsFor } from './wrong-calls.ts';

/** Acts of which the law allows one (Decree 61/2018, art. 19.9). */
const once: readonly Command[] = ['apologise'];

/** So often a thing is tried in vain at the same step. */
const enough = 3;

const stepsOf = ({ active }: Node): string => active.map(({ path }) => path).join();

function passes(search: Search, node: Node, tries: Attempt): boolean {
  try {
    return attempt(search, node, tries).ok;
  } catch {
    return true;
  }
}

function tryWrong(search: Search, node: Node, { wrong, ...tries }: Attempt & { wrong: Mishap['wrong'] }): void {
  const key = `${wrong} ${tries.call.type} ${stepsOf(node)}`;
  const before = search.tried.get(key) ?? 0;
  if (before >= enough) return;
  search.tried.set(key, before + 1);
  if (!passes(search, node, tries)) return;
  search.tried.set(key, enough);
  search.mishaps.push({ ...tries, node, wrong });
}

const tooEarly = ({ deadlines, now }: Node): (Omit<WrongCall, 'wrong'> & { wrong: 'tooEarly' })[] =>
  deadlines
    .filter(({ at }) => at > now)
    .map(({ kind }) => ({ wrong: 'tooEarly', now, call: { type: 'lapse', data: { deadline: kind } } }));

/** What may be done once is tried again right after it was done. */
function tryAgain(search: Search, node: Node): void {
  for (const { call, actor, role, at, result } of node.out.filter((edge) => once.includes(edge.call.type))) {
    if (search.tried.has(`again ${call.type}`)) continue;
    const dossier = { ...node.dossier, facts: result };
    const situation = { ...search, dossier, now: at, actor, role };
    const open = callsFor(call.type, situation).some((more) =>
      passes(search, { ...node, dossier }, { call: more, actor, role, now: at }),
    );
    if (!open) continue;
    search.tried.set(`again ${call.type}`, 1);
    search.mishaps.push({ node, call, actor, role, wrong: 'again' });
  }
}

/** Tries at a node what the rules must turn away. */
export function probe(search: Search, node: Node, situations: ReturnType<typeof situationsAt>): void {
  for (const { command, situation } of situations) {
    const wrong = command === 'lapse' ? tooEarly(node) : wrongCallsFor(command, situation);
    for (const each of wrong) tryWrong(search, node, { actor: situation.actor, role: situation.role, ...each });
  }
  tryAgain(search, node);
}
