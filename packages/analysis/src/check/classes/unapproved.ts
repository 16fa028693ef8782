import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Edge, type Exploration, shortest, storyTo } from '../explore/graph.ts';
import { isOwnWay, isSettled } from '../explore/standing-of.ts';

/** A report that joined another is answered with it: that answer was signed. */
const approves = ({ call, role }: Edge): boolean =>
  (call.type === 'approve' && role !== 'applicant') || call.type === 'leadSettled';
const seals = ({ call }: Edge): boolean => call.type === 'issue';
const settles = ({ from, to }: Edge): boolean => isSettled(to) && !isSettled(from);

/** From each point at which the work begins anew, no seal without a signature. */
function sealedUnsigned(exploration: Exploration): Alarm[] {
  const again = exploration.edges.filter(({ call }) => call.type === 'reportError').map(({ to }) => to);
  const starts = [exploration.nodes.slice(0, 1), [...new Set(again)]];
  return starts.flatMap((from) => {
    if (from.length === 0) return [];
    const story = shortest(
      exploration,
      (edge) => !approves(edge),
      (edge) => seals(edge) || settles(edge),
      from,
    );
    return story ? [alarm('unapproved.seal', {}, story)] : [];
  });
}

function incomplete({ edges, chart }: Exploration): Alarm[] {
  const drafted = chart.transitions.some((way) => way.command === 'submitForApproval' && isOwnWay(way));
  return edges.filter(settles).flatMap((edge) => {
    const { issued, outcome } = edge.to.dossier.facts;
    const story = [...storyTo(edge.from), edge];
    return [
      ...(issued.dossierCode ? [] : [alarm('unapproved.noCode', {}, story)]),
      ...(issued.documentNumber ? [] : [alarm('unapproved.noNumber', {}, story)]),
      ...(drafted && outcome === null ? [alarm('unapproved.noOutcome', {}, story)] : []),
    ];
  });
}

/** Whatever is sealed is numbered, what was mended anew. */
const unnumbered = ({ edges }: Exploration): Alarm[] =>
  edges
    .filter((edge) => seals(edge) && !edge.series.includes('documentNumber'))
    .map((edge) => alarm('unapproved.noNumber', {}, [...storyTo(edge.from), edge]));

const fileless = ({ edges }: Exploration): Alarm[] =>
  edges
    .filter((edge) => (seals(edge) || settles(edge)) && !edge.effects.some(({ type }) => type === 'prepareResult'))
    .map((edge) => alarm('unapproved.noFile', {}, [...storyTo(edge.from), edge]));

/** Nothing is sealed that nobody signed, and what is sealed has its code, its number, its outcome and its file. */
export const unapproved: Check = (exploration) => [
  ...sealedUnsigned(exploration),
  ...incomplete(exploration),
  ...unnumbered(exploration),
  ...fileless(exploration),
];
