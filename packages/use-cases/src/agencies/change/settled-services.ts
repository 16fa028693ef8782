import type { PlainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import type { AgencyTree } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import { parentsOn } from '../tree/tree-on.ts';

const withLinks = (procedure: Procedure): Procedure[] => [
  procedure,
  ...procedure.links.flatMap((link) => withLinks(link.procedure)),
];

/** The services that cannot do without an agency: they name it, or its kind where it serves all communes of the city. */
export function settledServices(tree: AgencyTree, agencyId: string, day: PlainDate): readonly Procedure[] {
  const parents = parentsOn(tree, day);
  const kind = tree.agencies.find(({ id }) => id === agencyId)?.kind;
  const above = parents.get(agencyId);
  const isTheCitys = above !== null && above !== undefined && parents.get(above) === null;
  return procedures.flatMap(withLinks).filter(({ competence, consultees }) => {
    if (competence.rule === 'agency' && competence.agencyId === agencyId) return true;
    if (competence.rule === 'beside' && competence.kind === kind && isTheCitys) return true;
    return consultees?.includes(agencyId) ?? false;
  });
}
