import type { Procedure } from '@mot-cua/workflow';
import type { Guard } from './chart-node.ts';

/** Nobody is late for a visit who never booked one. */
const books = ({ form }: Procedure): boolean =>
  form.some(({ fields }) => fields.some(({ when }) => when === 'workday'));

function canHold(procedure: Procedure, guard: Guard): boolean {
  const { law, tariff } = procedure;
  switch (guard.type) {
    case 'deadlinePassed':
      return guard.params.deadline !== 'visit' || books(procedure);
    case 'silenceMeans':
      return guard.params.consequence === 'refuse' ? law.onSilence === 'refuse' : (law.supplementRounds ?? 1) > 1;
    case 'isDeposit':
      return tariff?.kind === 'deposit';
    default:
      return true;
  }
}

/** Whether a way that the lifecycle knows can ever be taken under this service's law, form and tariff. */
export const isPossible = (procedure: Procedure, guards: readonly Guard[]): boolean =>
  guards.every((guard) => canHold(procedure, guard));
