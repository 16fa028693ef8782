import type { Command, ResultChannel } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import { outer } from '../explore/chart.ts';
import { type Edge, storyTo } from '../explore/graph.ts';
import { mending } from '../explore/lifecycle-names.ts';
import { isSettled, stepOf } from '../explore/standing-of.ts';

/** The acts that hand a result over by each channel; what the post could not deliver waits at the desk. */
const acts: Readonly<Record<ResultChannel, readonly Command[]>> = {
  online: ['openResult'],
  post: ['confirmDelivery', 'deliverAtDesk'],
  desk: ['deliverAtDesk'],
};

const handsOver = ({ from, to }: Edge): boolean => from.status !== 'returned' && to.status === 'returned';
const isMending = ({ from }: Edge): boolean => outer(stepOf(from)) === mending;

/** A result with an error in it leaves the house while it is being mended. */
const goesOutWrong = (edge: Edge): boolean => isMending(edge) && Object.values(acts).flat().includes(edge.call.type);

/** What was sealed anew does not go on its way anew. */
const staysHere = ({ call, from, to }: Edge): boolean =>
  call.type === 'issue' && from.dossier.state.delivery === to.dossier.state.delivery;

const channelOf = ({ to }: Edge): ResultChannel => to.dossier.facts.resultChannel;

/** A parcel that came back has not arrived; a result that was handed over has. */
const notArrived = ({ call, to }: Edge): boolean =>
  call.type === 'reportReturned' && to.dossier.state.delivery === 'delivered';
/** What the post brings back waits at the desk, where the applicant can be told of it. */
const notKept = ({ call, to }: Edge): boolean =>
  call.type === 'reportReturned' && !['readyAtDesk', 'delivered'].includes(to.dossier.state.delivery as string);
const stillUnderWay = (edge: Edge): boolean =>
  handsOver(edge) && isSettled(edge.to) && edge.call.type !== 'lapse' && edge.to.dossier.state.delivery !== 'delivered';

/** The result comes the way that the applicant chose, and into the right hands. */
export const delivery: Check = ({ procedure, edges, mishaps }) => {
  const handed = edges.filter((edge) => handsOver(edge) && isSettled(edge.to));
  const never = procedure.resultChannels.filter((channel) => !handed.some((edge) => channelOf(edge) === channel));
  return [
    ...never.map((channel) => alarm('delivery.never', { channel })),
    ...handed
      .filter((edge) => !acts[channelOf(edge)].includes(edge.call.type))
      .map((edge) =>
        alarm('delivery.other', { channel: channelOf(edge), command: edge.call.type }, [...storyTo(edge.from), edge]),
      ),
    ...edges
      .filter((edge) => notArrived(edge) || stillUnderWay(edge))
      .map((edge) => alarm('delivery.underWay', { command: edge.call.type }, [...storyTo(edge.from), edge])),
    ...edges.filter(notKept).map((edge) => alarm('delivery.notKept', {}, [...storyTo(edge.from), edge])),
    ...edges.filter(goesOutWrong).map((edge) => alarm('delivery.whileMending', {}, [...storyTo(edge.from), edge])),
    ...edges.filter(staysHere).map((edge) => alarm('delivery.notAgain', {}, [...storyTo(edge.from), edge])),
    ...mishaps
      .filter(({ wrong }) => wrong === 'strangerServed')
      .map(({ node, role }) => alarm('delivery.stranger', { role }, storyTo(node))),
  ];
};
