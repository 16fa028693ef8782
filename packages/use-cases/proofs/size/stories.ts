import { type Journeys, journeysOf } from '@mot-cua/analysis';
import { type Actor, type CommandCall, outermost, type Procedure } from '@mot-cua/workflow';

/** What somebody does to a dossier of a procedure, one act after another, until it is done. */
export interface Story {
  readonly procedure: Procedure;
  readonly acts: readonly Act[];
  /** How usual it is among the stories of its procedure. */
  readonly weight: number;
}

export interface Act {
  readonly call: CommandCall;
  readonly actor: Actor;
}

type Edge = Journeys['journeys'][number][number];
type Node = Edge['to'];

const ends = ['closed', 'notAccepted', 'cancelled', 'withdrawn', 'stopped', 'tacitlyAccepted'];
const usual: readonly string[] = [
  ...['submit', 'startPayment', 'confirmPayment', 'accept', 'transfer', 'assign', 'receive', 'recordLookup', 'consult'],
  ...['answer', 'registerAnswered', 'planInspection', 'recordInspection', 'recordFinding', 'submitForApproval'],
  ...['endorse', 'approve', 'issue', 'resultPrepared', 'deliverAtDesk', 'handToPost', 'confirmDelivery', 'openResult'],
  ...['archive', 'confirmDraft', 'assessFee', 'reportReady', 'beginWorks', 'recordObligation'],
];
/** Commands that name another dossier, which a generated one does not have. */
const ofOthers: readonly string[] = ['linkSettled', 'join', 'leadSettled'];

const isDone = ({ dossier, out }: Node): boolean =>
  out.length === 0 || ends.includes(outermost(dossier.state.handling));

/** The nearest way from a place to an end, by usual commands where there is one. */
function wayOut(from: Node, takes: (edge: Edge) => boolean): Edge[] | null {
  const before = new Map<Node, readonly Edge[]>([[from, []]]);
  for (const [node, way] of before) {
    if (isDone(node)) return [...way];
    for (const edge of node.out) if (takes(edge) && !before.has(edge.to)) before.set(edge.to, [...way, edge]);
  }
  return null;
}

const isUsual = ({ call }: Edge): boolean => usual.includes(call.type);

function toTheEnd(journey: readonly Edge[]): readonly Edge[] {
  const last = journey.at(-1)?.to;
  if (!last) return journey;
  return [...journey, ...(wayOut(last, isUsual) ?? wayOut(last, () => true) ?? [])];
}

/** Names of the small world become marks, which no other text holds: each dossier has its own people and agencies. */
function marked({ call, actor }: Edge): Act {
  const act = JSON.stringify({ call, actor }).replace(/"(here|elsewhere|asked-[12]|consultee-asked-[12])"/g, '"@$1"');
  if (actor.kind === 'system') return JSON.parse(act);
  return JSON.parse(
    act
      .replace(/("(?:id|handlerId)"):"applicant"/g, '$1:"@owner"')
      .replace(/("(?:id|handlerId)"):"([a-zA-Z]+)"/g, '$1:"@$2"'),
  );
}

/** Stories that together take every way that the chart of a procedure has, each told to its end. */
export function storiesOf(procedure: Procedure): Story[] {
  const { journeys } = journeysOf(procedure);
  return journeys.map(toTheEnd).flatMap((story): Story[] => {
    if (story.some(({ call }) => ofOthers.includes(call.type))) return [];
    const unusual = story.filter((edge) => !isUsual(edge)).length;
    return [{ procedure, acts: story.map(marked), weight: 1 / (1 + 6 * unusual) }];
  });
}
