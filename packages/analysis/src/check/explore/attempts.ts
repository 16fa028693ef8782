import type { Instant } from '@mot-cua/calendar';
import { type Actor, type Command, type CommandCall, decide, type Role, standing, system } from '@mot-cua/workflow';
import { callsFor, type Situation } from './calls.ts';
import type { Transition } from './chart.ts';
import type { Node } from './graph.ts';
import { endEarly, owedBack } from './lifecycle-names.ts';
import { calendar, type Search } from './search.ts';
import { mayCome } from './world.ts';

/** A command that somebody is about to give. */
export interface Attempt {
  readonly call: CommandCall;
  readonly actor: Actor;
  readonly role: Role;
  readonly now: Instant;
}

export const attempt = ({ procedure }: Search, { dossier }: Node, { call, actor, now }: Attempt) =>
  decide(procedure, dossier, call, actor, { now, calendar });

/** What is worth trying: not again what once changed nothing, and while money goes back only what money follows. */
function offeredAt(search: Search, { active, dossier }: Node): Transition[] {
  const refunding = owedBack.includes(dossier.state.payment);
  const worthwhile = ({ id, by, command }: Transition) =>
    by !== null &&
    !search.idle.has(id) &&
    !search.without.has(command) &&
    (!refunding || search.aboutMoney.has(command));
  return active.flatMap(({ transitions }) => transitions.filter(worthwhile));
}

/** Who may try which command at a node, each pair once. */
export function situationsAt(search: Search, node: Node): { command: Command; situation: Situation }[] {
  const { procedure, cases, cast } = search;
  const pairs = new Map<string, { command: Command; role: Role }>();
  for (const { command, by } of offeredAt(search, node))
    for (const role of by ?? []) pairs.set(`${command} ${role}`, { command: command as Command, role });
  return [...pairs.values()].flatMap(({ command, role }) =>
    cast(role)
      .filter((actor) => standing(actor, [role], node.dossier.facts))
      .map((actor) => ({
        command,
        situation: { procedure, cases, cast, dossier: node.dossier, now: node.now, actor, role },
      })),
  );
}

/** Money that comes twice makes a difference only where the dossier may end for it, and for one case as for all. */
function mayPayAgain({ cases }: Search, { dossier, active }: Node): boolean {
  if (dossier.state.payment !== 'paid') return true;
  const mayEnd = active.some(({ transitions }) =>
    transitions.some(({ command, by }) => by && endEarly.includes(command as Command)),
  );
  return mayEnd && (cases.length === 1 || dossier.facts.declared === cases[0]);
}

const lapsesAt = ({ deadlines, now }: Node): Attempt[] =>
  deadlines.map(({ kind, at }) => ({
    call: { type: 'lapse', data: { deadline: kind } },
    actor: system,
    role: 'system',
    now: at > now ? at : now,
  }));

/** Everything that can be tried at a node, filled in as it should be; then every deadline passes. */
export const attemptsAt = (search: Search, node: Node, situations: ReturnType<typeof situationsAt>): Attempt[] => [
  ...situations
    .filter(({ command, situation: { role } }) => mayCome(node.world, command, role))
    .filter(({ command }) => command !== 'confirmPayment' || mayPayAgain(search, node))
    .flatMap(({ command, situation }) => callsFor(command, situation).map((call) => ({ ...situation, call }))),
  ...lapsesAt(node),
];
