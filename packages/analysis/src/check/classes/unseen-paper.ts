import type { GuardName, PaperComponent, Procedure } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import { type Edge, shortest, storyTo } from '../explore/graph.ts';
import { isSettled } from '../explore/standing-of.ts';

/** The guards that make somebody look at a paper of each kind. */
const looksAt: Readonly<Record<PaperComponent['handIn'], readonly GuardName[]>> = {
  upload: ['papersChecked'],
  original: ['originalsShown', 'originalsCompared'],
};

/** Acts that nobody gives without having the papers before them: to join a report, to draft the answer to a notice. */
const readsPapers = ({ call }: Edge, { lifecycle }: Procedure): boolean =>
  call.type === 'join' || (lifecycle === 'notice' && call.type === 'submitForApproval');

const looked = (edge: Edge, procedure: Procedure, names: readonly GuardName[]): boolean =>
  readsPapers(edge, procedure) || edge.taken.some(({ guards }) => guards.some(({ type }) => names.includes(type)));

const handedOver = ({ from, to }: Edge): boolean => to.status === 'returned' && from.status !== 'returned';
const settles = ({ from, to }: Edge): boolean => isSettled(to) && !isSettled(from);

/** Nobody gets a result before somebody has looked at every paper that was asked for. */
export const unseenPaper: Check = (exploration) => {
  const { procedure, mishaps } = exploration;
  const unchecked = mishaps.filter(
    ({ wrong }) =>
      procedure.papers.length > 0 && ['papersUnchecked', 'originalsNotCompared', 'proofUnchecked'].includes(wrong),
  );
  const paths = procedure.papers.flatMap(({ name, handIn }) => {
    const last = handIn === 'original' ? handedOver : settles;
    const story = shortest(exploration, (edge) => !looked(edge, procedure, looksAt[handIn]), last);
    return story ? [alarm('unseenPaper.path', { paper: name }, story)] : [];
  });
  return [
    ...paths,
    ...unchecked.map(({ node, call, role }) =>
      alarm('unseenPaper.unchecked', { command: call.type, role }, storyTo(node)),
    ),
  ];
};
