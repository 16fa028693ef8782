import type { Task } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { Procedure } from '../procedure.ts';
import { agencyAt, beyondOf } from './beyond.ts';
import { beyondOffers } from './beyond-offers.ts';

/** What came back is seen to before what was never given. */
const giving = ({ facts }: Dossier): string => (beyondOf(facts)?.sentBack ? 'sentBack' : 'toGive');

/** The work of the two desks: one gives over, the other takes over (or sends back, which is the same work). */
export const beyondTasks = (procedure: Procedure, dossier: Dossier): Task[] =>
  beyondOffers(procedure, dossier).flatMap(({ command, side }): Task[] => {
    if (command === 'sendBack') return [];
    const step = `handling.handOver.${command === 'takeOver' ? 'toTake' : giving(dossier)}`;
    return [{ agencyId: agencyAt(dossier.facts, side), role: 'receptionClerk', step, assigneeId: null }];
  });
