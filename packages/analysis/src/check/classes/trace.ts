import type { Command, CommandData, Facts } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import { type Edge, storyTo } from '../explore/graph.ts';
import { isHandling, isOver, isSettled, stepOf } from '../explore/standing-of.ts';

interface Left<Name extends Command> {
  readonly facts: Facts;
  readonly before: Facts;
  readonly data: CommandData[Name];
  readonly edge: Edge;
}

type Traces = { readonly [Name in Command]?: (left: Left<Name>) => boolean };

/** What a dossier must know once an act is done; the acts that are not here leave their trace in the journal only. */
const traces: Traces = {
  submit: ({ facts, data }) =>
    facts.submittedAt !== null &&
    facts.competentAgencyId === data.competentAgencyId &&
    facts.resultChannel === data.resultChannel,
  accept: ({ facts }) => facts.acceptedAt !== null && facts.clock !== null,
  askSupplement: ({ facts }) => facts.openItems.length > 0 && facts.waitUntil !== null,
  resubmit: ({ facts }) => facts.openItems.length === 0,
  redirect: ({ facts, data }) => facts.competentAgencyId === data.agencyId,
  assign: ({ facts, data }) => facts.handlerId === data.handlerId,
  receive: ({ facts, edge }) => facts.handlerId === edge.actor.id,
  consult: ({ facts, data }) =>
    data.agencyIds.every((id) => facts.consultations.some(({ agencyId }) => agencyId === id)),
  answer: ({ facts, data }) =>
    facts.consultations.some(({ agencyId, answer }) => agencyId === data.agencyId && answer === data.answer),
  planInspection: ({ facts, data }) => facts.inspections.some(({ at, outcome }) => at === data.at && outcome === null),
  recordInspection: ({ facts, data }) => facts.inspections.at(-1)?.outcome === data.outcome,
  registerAnswered: ({ facts, data }) =>
    facts.lookups.some(({ by, matches }) => by === 'register' && matches === data.matches),
  recordLookup: ({ facts, data }) =>
    facts.lookups.some(({ by, matches }) => by === 'staff' && matches === data.matches),
  recordFinding: ({ facts, data }) => facts.findings.at(-1)?.finding === data.finding,
  linkSettled: ({ facts, data }) =>
    facts.links.some(({ link, outcome }) => link === data.link && outcome === data.outcome),
  join: ({ facts, data }) => facts.leadId === data.leadId,
  reopen: ({ facts, before }) => facts.reopened > before.reopened && facts.clock?.endedAt === null,
  assessFee: ({ facts, data }) =>
    Object.entries(data.declared).every(([name, value]) => facts.declared[name] === value),
  submitForApproval: ({ facts, data, edge }) => facts.outcome === data.outcome && facts.drafterId === edge.actor.id,
  approve: ({ facts, edge }) => facts.approverId === edge.actor.id,
  issue: ({ facts }) => facts.settledAt !== null && facts.waitUntil === null,
  confirmPayment: ({ facts, before, data }) => facts.fee.paid === before.fee.paid + data.amount,
  confirmRefund: ({ facts, before, data }) => facts.fee.refunded === before.fee.refunded + data.amount,
  apologise: ({ facts, data }) => facts.clock?.dueAt === data.newDueAt,
  returnInternally: ({ facts, before }) => facts.internalReturns > before.internalReturns,
  reportError: ({ facts }) => facts.approverId === null,
};

/** A number that was drawn stands in the dossier, a second one in the place of the first. */
const losesNumber = ({ series, result, from }: Edge): boolean =>
  series.some((each) => (result.issued[each] ?? null) === (from.dossier.facts.issued[each] ?? null));

function lacks(edge: Edge): boolean {
  if (losesNumber(edge)) return true;
  const holds = traces[edge.call.type] as ((left: Left<Command>) => boolean) | undefined;
  const data = edge.call.data as CommandData[Command];
  return holds !== undefined && !holds({ facts: edge.result, before: edge.from.dossier.facts, data, edge });
}

/** A register that has answered is asked the same once more, by nobody. */
const asksAgain = ({ call, from, effects }: Edge): boolean =>
  (call.type === 'registerAnswered' || call.type === 'registerSilent') &&
  effects.some(
    (each) => each.type === 'lookUp' && each.params.register === from.dossier.facts.lookups.at(-1)?.register,
  );

/** Who takes a dossier on has it in hand: it is a handler's work from then on. */
const notInHand = ({ call, to }: Edge): boolean =>
  (call.type === 'receive' || call.type === 'assign') && !to.active.some(({ role }) => role === 'handler');

/** A draft that is handed in lies with somebody else than its drafter. */
const notRead = ({ call, to }: Edge): boolean =>
  call.type === 'submitForApproval' && to.active.some(({ role, path }) => role === 'handler' && isHandling(path));

/** What a matter of a chain came to is told to the dossier above, which waits for it. */
const keptFromChain = ({ from, to, effects }: Edge): boolean =>
  from.dossier.facts.parent !== null &&
  ((isOver(to) && !isOver(from) && !isSettled(from)) || (isSettled(to) && !isSettled(from))) &&
  !effects.some(({ type }) => type === 'answerParent');

/** Acts by which a dossier leaves the step at which it lay. */
const movesOn: readonly Command[] = [
  ...(['submit', 'accept', 'refuse', 'transfer', 'resubmit', 'submitForApproval', 'returnInternally'] as const),
  ...(['endorse', 'approve', 'issue', 'reportError', 'reopen', 'withdraw', 'confirmWithdrawal', 'stop'] as const),
  ...(['recordLookup', 'recordFinding', 'registerAnswered', 'registerSilent', 'recordObligation'] as const),
  ...(['confirmDraft', 'contestDraft', 'reportReady', 'beginWorks'] as const),
];

const stays = ({ call, from, to }: Edge): boolean => movesOn.includes(call.type) && stepOf(from) === stepOf(to);

/** What people enter is kept: an act leaves the trace that others build on. */
export const trace: Check = ({ edges, mishaps }) => [
  ...edges
    .filter(lacks)
    .map((edge) => alarm('trace.lost', { command: edge.call.type, role: edge.role }, [...storyTo(edge.from), edge])),
  ...edges
    .filter(asksAgain)
    .map((edge) => alarm('trace.askedAgain', { step: stepOf(edge.to) }, [...storyTo(edge.from), edge])),
  ...edges
    .filter(notInHand)
    .map((edge) =>
      alarm('trace.notInHand', { command: edge.call.type, role: edge.role }, [...storyTo(edge.from), edge]),
    ),
  ...edges
    .filter(keptFromChain)
    .map((edge) =>
      alarm('trace.keptFromChain', { command: edge.call.type, role: edge.role }, [...storyTo(edge.from), edge]),
    ),
  ...edges
    .filter(notRead)
    .map((edge) => alarm('trace.notRead', { role: edge.role, step: stepOf(edge.to) }, [...storyTo(edge.from), edge])),
  ...edges
    .filter(stays)
    .map((edge) =>
      alarm('trace.stays', { command: edge.call.type, role: edge.role, step: stepOf(edge.to) }, [
        ...storyTo(edge.from),
        edge,
      ]),
    ),
  ...mishaps
    .filter(({ wrong }) => wrong === 'joinsNothing')
    .map(({ node, role }) => alarm('trace.joinsNothing', { role }, storyTo(node))),
  ...mishaps
    .filter(({ wrong }) => wrong === 'otherMatter')
    .map(({ node }) => alarm('trace.otherMatter', { step: stepOf(node) }, storyTo(node))),
];
