import { type DeadlineKind, deadlineKinds } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Node, onset, storyTo } from '../explore/graph.ts';
import { stepOf } from '../explore/standing-of.ts';

/** Deadlines that only warn; after every other one something happens by itself. */
const onlyWarn: readonly DeadlineKind[] = ['response', 'due', 'apology'];

const heard = ({ out }: Node, kind: DeadlineKind): boolean =>
  out.some(({ call }) => call.type === 'lapse' && call.data.deadline === kind);

/** Each deadline that is watched has its consequence, and none comes early. */
export const deadline: Check = ({ nodes, mishaps }) => [
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
  ...mishaps.flatMap(({ node, wrong, call }) =>
    wrong === 'tooEarly' && call.type === 'lapse'
      ? [alarm('deadline.early', { deadline: call.data.deadline, step: stepOf(node) }, storyTo(node))]
      : [],
  ),
];
