import type { Command, Procedure } from '@mot-cua/workflow';
import { type Alarm, alarm } from '../alarm.ts';
import { type Edge, type Exploration, storyTo } from '../explore/graph.ts';
import { stepOf } from '../explore/standing-of.ts';

/** What changes nothing about who prepares and who approves. */
const always: readonly Command[] = [
  ...(['withdraw', 'stop', 'apologise', 'cancel', 'redirect', 'refuse'] as const),
  ...(['startPayment', 'failPayment', 'approveRefund', 'resultPrepared'] as const),
  ...(['confirmExemption', 'declineExemption'] as const),
];

/** A supplement matters where silence is answered with a draft. */
export const aside = ({ law }: Procedure): readonly Command[] =>
  law.onSilence === 'refuse' ? always : [...always, 'askSupplement'];

const approves = ({ call }: Edge): boolean => call.type === 'approve';

/** The act by which a member of staff brought the dossier before the approver; a second reader prepares nothing. */
const preparing = (story: readonly Edge[], step: string): Edge | undefined =>
  story.findLast(
    ({ from, to, actor, call }) =>
      actor.kind === 'staff' && call.type !== 'endorse' && stepOf(to) === step && stepOf(from) !== step,
  );

function alarmFor(edge: Edge): Alarm[] {
  const story = storyTo(edge.from);
  const { drafterId, handlerId } = edge.from.dossier.facts;
  const prepared = preparing(story, stepOf(edge.from));
  if (![drafterId, handlerId, prepared?.actor.id].includes(edge.actor.id)) return [];
  return [alarm('twoHats.approve', { step: stepOf(edge.from) }, [...story, edge])];
}

/** A second reader reads what somebody else drafted. */
const readsOwn = ({ call, actor, from }: Edge): boolean =>
  call.type === 'endorse' && from.dossier.facts.drafterId === actor.id;

/** Nobody approves what they prepared or reads their own draft, whatever posts they hold: tried with people who hold them all. */
export const twoHats = ({ edges }: Exploration): Alarm[] => [
  ...edges.filter(approves).flatMap(alarmFor),
  ...edges
    .filter(readsOwn)
    .map((edge) => alarm('twoHats.endorse', { step: stepOf(edge.from) }, [...storyTo(edge.from), edge])),
];
