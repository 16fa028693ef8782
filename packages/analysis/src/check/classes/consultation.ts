import { alarm, type Check } from '../alarm.ts';
import { type Node, onset, storyTo } from '../explore/graph.ts';
import { ownSteps } from '../explore/lifecycle-names.ts';
import { isOver, isSettled, stepOf } from '../explore/standing-of.ts';

const isOpen = ({ dossier }: Node): boolean =>
  dossier.facts.consultations.some(({ answer, silent }) => answer === null && !silent);

const ends = ({ out }: Node): boolean =>
  out.some(({ call }) => call.type === 'answer' || (call.type === 'lapse' && call.data.deadline === 'consultation'));

const answered = ({ out }: Node): Set<string> =>
  new Set(out.flatMap(({ call }) => (call.type === 'answer' ? [call.data.agencyId] : [])));

/** Where answers are taken, each agency that was asked can give its own. */
function shutsOut(node: Node): boolean {
  const may = answered(node);
  const open = node.dossier.facts.consultations.filter(({ answer, silent }) => answer === null && !silent);
  const taken = node.active.some(({ transitions }) => transitions.some(({ command }) => command === 'answer'));
  return taken && open.some(({ agencyId }) => !may.has(agencyId));
}

const unanswerable = (node: Node): boolean =>
  isOpen(node) && !isOver(node) && !isSettled(node) && (!ends(node) || shutsOut(node));

/** An opinion that comes late is kept with the dossier as long as nobody has decided. */
const lost = (node: Node): boolean =>
  node.status === 'processing' &&
  !isSettled(node) &&
  node.active.some(({ path }) => path === ownSteps) &&
  node.dossier.facts.consultations.some(({ answer, silent }) => silent && answer === null) &&
  !node.out.some(({ call }) => call.type === 'answer');

/** Whoever is asked can answer as long as the question is open, and is asked something by somebody else. */
export const consultation: Check = ({ nodes, mishaps }) => [
  ...onset(nodes, unanswerable).map((node) => alarm('consultation.nobody', { step: stepOf(node) }, storyTo(node))),
  ...onset(nodes, lost).map((node) => alarm('consultation.lost', { step: stepOf(node) }, storyTo(node))),
  ...mishaps
    .filter(({ wrong }) => wrong === 'nobodyConsulted' || wrong === 'oneselfConsulted')
    .map(({ node, role, wrong }) =>
      alarm(wrong === 'nobodyConsulted' ? 'consultation.empty' : 'consultation.oneself', { role }, storyTo(node)),
    ),
];
