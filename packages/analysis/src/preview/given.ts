import type { WorkingCalendar } from '@mot-cua/calendar';
import { type Command, type Dossier, offersOf, type Procedure, type Role } from '@mot-cua/workflow';

/** What the questions and the data of a command are made from. */
export interface Given {
  readonly procedure: Procedure;
  readonly dossier: Dossier;
  readonly role: Role;
  readonly now: string;
  readonly calendar: WorkingCalendar;
}

/** The cases that the chart's guards tell apart for a command, here: an outcome, a finding, a deadline. */
export function casesOf({ procedure, dossier }: Given, command: Command): string[] {
  const guards = offersOf(procedure.machine, dossier.state)
    .filter((offer) => offer.command === command)
    .flatMap((offer) => offer.guards);
  const cases = guards.flatMap((guard): string[] => {
    switch (guard.type) {
      case 'inspectionIs':
        return [guard.params.outcome];
      case 'findingIs':
        return [guard.params.finding];
      case 'matchesAre':
        return [guard.params.matches];
      case 'deadlinePassed':
        return [guard.params.deadline];
      default:
        return [];
    }
  });
  return [...new Set(cases)];
}
