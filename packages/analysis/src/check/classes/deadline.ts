import { type DeadlineKind, deadlineKinds } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import type { Chart } from '../explore/chart.ts';
import { type Edge, type Node, onset, storyTo } from '../explore/graph.ts';
import { isOver, stepOf } from '../explore/standing-of.ts';

/** Deadlines that only warn; after every other one something happens by itself. */
const onlyWarn: readonly DeadlineKind[] = ['response', 'due', 'apology'];

const heard = ({ out }: Node, kind: DeadlineKind): boolean =>
  out.some(({ call }) => call.type === 'lapse' && call.data.deadline === kind);

/** Deadlines that stand for what a dossier waits for. */
const waits = ({ kind }: { kind: DeadlineKind }): boolean => ![...onlyWarn, 'consultation'].includes(kind);

/** Something is waited for until a day that nobody watches. */
const unwatched = (node: Node): boolean =>
  node.dossier.facts.waitUntil !== null && !isOver(node) && !node.deadlines.some(waits) && !isWithdrawing(node);

/** An open supplement stays open while its dossier is wanted back, and is watched where one is asked for at all. */
const isWithdrawing = ({ status }: Node): boolean => status === 'withdrawn';

/** A step that lasts until a day has that day set; a withdrawal may meet an open supplement, or none. */
const dayless = ({ active, dossier: { facts } }: Node): boolean =>
  facts.waitUntil === null &&
  active.some(({ lapses }) => lapses !== null && (lapses !== 'supplement' || facts.openItems.length > 0));

/** What an act waits for is what the step behind it is ended by. */
const waitsForOther = ({ taken, to, result }: Edge): boolean =>
  result.waitUntil !== null &&
  taken.some(({ actions }) =>
    actions.some(
      ({ type, params }) =>
        type === 'waitFor' && !to.active.some(({ lapses }) => lapses === (params as { deadline: string }).deadline),
    ),
  );

/** The same where a step leads on by itself. */
const waitsForOtherByItself = ({ states }: Chart): Alarm[] =>
  [...states.values()].flatMap(({ always }) =>
    always.flatMap(({ actions, targets }) =>
      actions.flatMap(({ type, params }) =>
        type !== 'waitFor'
          ? []
          : targets
              .filter((path) => states.get(path)?.lapses !== (params as { deadline: string }).deadline)
              .map((step) => alarm('deadline.other', { step })),
      ),
    ),
  );

/** A wait that has passed is over, or begins anew with a later day: else it passes again at once, and for ever. */
const passesAgain = ({ call, to, at, result: { waitUntil } }: Edge): boolean =>
  call.type === 'lapse' &&
  waitUntil !== null &&
  waitUntil <= at &&
  to.deadlines.some(({ kind }) => kind === call.data.deadline);

/** Each deadline that is watched has its consequence, and none comes early. */
export const deadline: Check = ({ chart, nodes, edges, mishaps }) => [
  ...onset(nodes, unwatched).map((node) => alarm('deadline.unwatched', { step: stepOf(node) }, storyTo(node))),
  ...onset(nodes, dayless).map((node) => alarm('deadline.noDay', { step: stepOf(node) }, storyTo(node))),
  ...nodes
    .filter((node) => isOver(node) && node.dossier.facts.waitUntil !== null)
    .map((node) => alarm('deadline.left', { step: stepOf(node) }, storyTo(node))),
  ...edges
    .filter(waitsForOther)
    .map((edge) => alarm('deadline.other', { step: stepOf(edge.to) }, [...storyTo(edge.from), edge])),
  ...waitsForOtherByItself(chart),
  ...edges
    .filter(passesAgain)
    .map((edge) => alarm('deadline.again', { step: stepOf(edge.to) }, [...storyTo(edge.from), edge])),
  ...deadlineKinds
    .filter((kind) => !onlyWarn.includes(kind))
    .flatMap((kind): Alarm[] =>
      onset(nodes, (node) => node.deadlines.some((each) => each.kind === kind) && !heard(node, kind)).map((node) =>
        alarm('deadline.unheard', { deadline: kind, step: stepOf(node) }, storyTo(node)),
      ),
    ),
  ...mishaps
    .filter(({ wrong }) => wrong === 'visitInThePast')
    .map(({ node, role }) => alarm('deadline.past', { role, step: stepOf(node) }, storyTo(node))),
  ...mishaps
    .filter(({ wrong }) => wrong === 'silenceHasSpoken')
    .map(({ node, role, call }) => alarm('deadline.late', { role, command: call.type }, storyTo(node))),
  ...mishaps.flatMap(({ node, wrong, call }) =>
    wrong === 'tooEarly' && call.type === 'lapse'
      ? [alarm('deadline.early', { deadline: call.data.deadline, step: stepOf(node) }, storyTo(node))]
      : [],
  ),
];
