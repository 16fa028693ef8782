import type { Command, Effect, Procedure } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Edge, type Exploration, storyTo } from '../explore/graph.ts';
import { stillAsked } from '../explore/lifecycle-names.ts';

type Paper = Extract<Effect, { type: 'preparePaper' }>['params']['paper'];

/** A date is promised for what is applied for, unless all is done at once. */
const promised = ({ lifecycle, law }: Procedure): boolean =>
  lifecycle === 'licensing' && law.limit.unit !== 'immediate';

/** The official form that the law asks of an act (Circular 01/2018/TT-VPCP, art. 9); none at once when all is done at once. */
function owed({ procedure }: Exploration, { call, from, to }: Edge): Paper | null {
  if (call.type === 'submit') return 'slip';
  if (call.type === 'accept') return promised(procedure) ? 'form01' : null;
  if (call.type === 'askSupplement') return 'form02';
  if (to.status === 'notAccepted' && from.status !== 'notAccepted') return 'form03';
  return call.type === 'confirmPayment' && stillAsked.includes(from.dossier.state.payment) ? 'receipt' : null;
}

const prepared = ({ effects }: Edge): Paper[] =>
  effects.flatMap((each) => (each.type === 'preparePaper' ? [each.params.paper] : []));

/** The acts that each paper writes down. */
const writes: Readonly<Record<Paper, readonly Command[]>> = {
  slip: ['submit'],
  form01: ['accept'],
  form02: ['askSupplement', 'lapse'],
  form03: ['refuse'],
  receipt: ['confirmPayment'],
};

function unfit(edge: Edge): Alarm[] {
  const wrong = prepared(edge).filter((paper) => !writes[paper].includes(edge.call.type));
  return wrong.map((found) => alarm('forms.unfit', { command: edge.call.type, found }, [...storyTo(edge.from), edge]));
}

/** Every act has its official form, and no other. */
export const forms: Check = (exploration) =>
  exploration.edges.flatMap((edge) => {
    const wanted = owed(exploration, edge);
    if (!wanted || prepared(edge).includes(wanted)) return unfit(edge);
    return [alarm('forms.missing', { command: edge.call.type, wanted }, [...storyTo(edge.from), edge])];
  });
