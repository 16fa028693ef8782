import type { Command, Procedure, Role } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Node, storyTo } from '../explore/graph.ts';
import { owedBack } from '../explore/lifecycle-names.ts';
import { follows, isOver, isSettled, isSubmitted, stepOf } from '../explore/standing-of.ts';

const offers = ({ active }: Node, ...commands: Command[]): boolean =>
  active.some(({ transitions }) => transitions.some(({ command, by }) => by && commands.includes(command as Command)));

/** Who may answer one way may answer the other (the desk: Decree 61/2018, art. 17). */
const answers: readonly (readonly [Command, Command])[] = [
  ['accept', 'refuse'],
  ['accept', 'redirect'],
  ['endorse', 'returnInternally'],
  ['confirmWithdrawal', 'declineWithdrawal'],
  ['declineWithdrawal', 'confirmWithdrawal'],
  ['confirmDraft', 'contestDraft'],
  ['confirmExemption', 'declineExemption'],
  ['declineExemption', 'confirmExemption'],
];

/** Whom a node offers a command. */
const offeredTo = ({ active }: Node, command: Command): Role[] => [
  ...new Set(
    active.flatMap(({ transitions }) => transitions.flatMap((way) => (way.command === command ? (way.by ?? []) : []))),
  ),
];

/** An application that is not complete is completed; a report is what it is. */
const answersOf = ({ lifecycle }: Procedure): readonly (readonly [Command, Command])[] =>
  lifecycle === 'licensing' ? [...answers, ['accept', 'askSupplement']] : answers;

const oneSided = (node: Node, procedure: Procedure): Alarm[] =>
  answersOf(procedure).flatMap(([command, other]) => {
    const may = offeredTo(node, other);
    return offeredTo(node, command)
      .filter((role) => !may.includes(role))
      .map((role) => alarm('rights.oneAnswer', { role, command, other, step: stepOf(node) }, storyTo(node)));
  });

function alarmsAt(node: Node, procedure: Procedure): Alarm[] {
  if (
    !isSubmitted(node) ||
    follows(node) ||
    isOver(node) ||
    isSettled(node) ||
    owedBack.includes(node.dossier.state.payment)
  )
    return [];
  const step = stepOf(node);
  const owesAnswer = node.status === 'processing' && node.dossier.facts.openItems.length > 0;
  const mayLeave = owesAnswer || node.status === 'withdrawn' || offers(node, 'withdraw', 'cancel');
  return [
    ...(mayLeave ? [] : [alarm('rights.withdraw', { step }, storyTo(node))]),
    ...(offers(node, 'approve') && !offers(node, 'returnInternally')
      ? [alarm('rights.sendBack', { step }, storyTo(node))]
      : []),
    ...oneSided(node, procedure),
    ...(procedure.lifecycle !== 'notice' && node.status === 'processing' && !offers(node, 'apologise')
      ? [alarm('rights.apology', { step }, storyTo(node))]
      : []),
  ];
}

/** Until there is a result the applicant may leave, the leader may send back, and the agency may say sorry. */
export const rights: Check = ({ nodes, procedure }) => nodes.flatMap((node) => alarmsAt(node, procedure));
