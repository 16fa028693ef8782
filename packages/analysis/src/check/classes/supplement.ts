import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Edge, type Exploration, type Node, storyTo } from '../explore/graph.ts';
import { isAccepted } from '../explore/standing-of.ts';
import type { Wrong } from '../explore/wrong-calls.ts';

type Stage = 'reception' | 'appraisal';

const asks = ({ call, from, to }: Edge, stage: Stage): boolean =>
  to.status === 'supplementRequired' &&
  (call.type === 'askSupplement' || (call.type === 'lapse' && from.status === 'supplementRequired')) &&
  isAccepted(from) === (stage === 'appraisal');

/** The shortest way on which a supplement is asked for more than so many times. */
function askedTooOften({ nodes }: Exploration, stage: Stage, allowed: number): Edge[] | null {
  const [start] = nodes;
  if (!start) return null;
  const seen = Array.from({ length: allowed + 1 }, () => new Set<Node>());
  seen[0]?.add(start);
  let wave: { node: Node; count: number; way: readonly Edge[] }[] = [{ node: start, count: 0, way: [] }];
  while (wave.length > 0) {
    const next: typeof wave = [];
    for (const { node, count, way } of wave)
      for (const edge of node.out) {
        const before = edge.call.type === 'reopen' ? 0 : count;
        const asked = before + (asks(edge, stage) ? 1 : 0);
        if (asked > allowed) return [...way, edge];
        if (seen[asked]?.has(edge.to)) continue;
        seen[asked]?.add(edge.to);
        next.push({ node: edge.to, count: asked, way: [...way, edge] });
      }
    wave = next;
  }
  return null;
}

/** Special law lets the agency ask again, and silence ends the dossier all the same. */
const cutShort = ({ call, from, to }: Edge, allowed: number): boolean =>
  call.type === 'lapse' &&
  from.status === 'supplementRequired' &&
  isAccepted(from) &&
  from.dossier.facts.supplements.appraisal < allowed &&
  to.status !== 'supplementRequired';

/** What was mended once and is still wrong is decided upon, not mended again. */
const fixedBefore = ({ call, from, to }: Edge): boolean =>
  call.type === 'recordInspection' &&
  from.dossier.facts.inspections.some(({ outcome }) => outcome === 'fixable') &&
  to.dossier.facts.clock?.segments.at(-1)?.reason === 'applicantFixes';

const ofMishap: { readonly [Name in Wrong]?: 'supplement.nothing' | 'supplement.late' | 'supplement.unmended' } = {
  nothingAsked: 'supplement.nothing',
  askedTooLate: 'supplement.late',
  nothingMended: 'supplement.unmended',
};

/** A supplement is asked for once at reception, and at appraisal as often and as early as the law says (Decree 61/2018, art. 17, 19.4). */
export const supplement: Check = (exploration) => {
  const { law } = exploration.procedure;
  const asked = exploration.chart.transitions.some(({ command }) => command === 'askSupplement');
  const limits = [
    ['reception', 1],
    ['appraisal', law.supplementRounds ?? 1],
  ] as const;
  const often = limits.flatMap(([stage, allowed]): Alarm[] => {
    const story = askedTooOften(exploration, stage, allowed);
    return story ? [alarm('supplement.often', { wanted: allowed, found: allowed + 1 }, story)] : [];
  });
  const again = exploration.edges
    .filter(fixedBefore)
    .map((edge) => alarm('supplement.fixAgain', {}, [...storyTo(edge.from), edge]));
  const mishaps = exploration.mishaps.flatMap(({ node, wrong, role }) => {
    const finding = ofMishap[wrong as Wrong];
    return finding ? [alarm(finding, { role }, storyTo(node))] : [];
  });
  const short = exploration.edges
    .filter((edge) => cutShort(edge, law.supplementRounds ?? 1))
    .map((edge) => alarm('supplement.cutShort', { wanted: law.supplementRounds }, [...storyTo(edge.from), edge]));
  return [
    ...often,
    ...short,
    ...again,
    ...mishaps,
    ...(asked && !(law.supplementDays > 0) ? [alarm('supplement.noTime')] : []),
  ];
};
