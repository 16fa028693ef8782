import { type Command, type Procedure, type Role, roles } from '@mot-cua/workflow';
import { around, type ChartNode, everyNode } from './chart-node.ts';

/** What each role may do at one step. */
export interface StepRights {
  readonly place: ChartNode;
  readonly byRole: ReadonlyMap<Role, readonly Command[]>;
}

interface Given {
  readonly command: Command;
  readonly by: readonly Role[];
}

/** What the chart lets people do at a state, whichever stage says so. */
const givenAt = (place: ChartNode): Given[] =>
  [place, ...around(place)].flatMap(({ on }) =>
    Object.entries(on).flatMap(([command, transitions]) =>
      transitions.flatMap(({ meta }) => (meta?.by ? [{ command: command as Command, by: meta.by }] : [])),
    ),
  );

function rightsAt(place: ChartNode): StepRights {
  const given = givenAt(place);
  const byRole = roles.map((role): [Role, Command[]] => [
    role,
    [...new Set(given.filter(({ by }) => by.includes(role)).map(({ command }) => command))],
  ]);
  return { place, byRole: new Map(byRole.filter(([, commands]) => commands.length > 0)) };
}

/** Who may do what, where: every step of every region that is open to somebody. */
export const rightsOf = (procedure: Procedure): StepRights[] =>
  everyNode(procedure)
    .filter(({ type }) => type === 'atomic')
    .map(rightsAt)
    .filter(({ byRole }) => byRole.size > 0);

/** The roles that this service needs, in the house's order. */
export const rolesNeeded = (rights: readonly StepRights[]): Role[] =>
  roles.filter((role) => rights.some(({ byRole }) => byRole.has(role)));
