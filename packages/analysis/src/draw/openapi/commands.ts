import { type Command, type Procedure, type RefusalCode, type Role, roles } from '@mot-cua/workflow';
import { everyNode } from '../chart-node.ts';

/** A command as the service's chart knows it, wherever it may be given. */
export interface CommandUse {
  readonly command: Command;
  readonly by: readonly Role[];
  readonly steps: readonly string[];
}

/** Every command of a service with who gives it and at which steps, in the order of the chart. */
export function commandsOf(procedure: Procedure): CommandUse[] {
  const given = everyNode(procedure).flatMap(({ on, path }) =>
    Object.entries(on).flatMap(([command, transitions]) =>
      transitions.flatMap(({ meta }) =>
        meta?.by ? [{ command: command as Command, by: meta.by, step: path.join('.') }] : [],
      ),
    ),
  );
  return [...Map.groupBy(given, ({ command }) => command)].map(([command, uses]) => ({
    command,
    by: roles.filter((role) => uses.some(({ by }) => by.includes(role))),
    steps: [...new Set(uses.map(({ step }) => step))],
  }));
}

export const isStaffCommand = ({ by }: CommandUse): boolean =>
  by.some((role) => role !== 'applicant' && role !== 'system');

/** What any command of a member of staff may be answered with, beside what its own guards say. */
export const staffRefusals: readonly RefusalCode[] = ['notNow', 'notYourStep', 'mayNotDecideOwnDossier'];
