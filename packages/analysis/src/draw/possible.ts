import type { Procedure } from '@mot-cua/workflow';
import type { Guard } from './chart-node.ts';

/** Nobody is late for a visit who never booked one. */
const books = ({ form }: Procedure): boolean =>
  form.some(({ fields }) => fields.some(({ when }) => when === 'workday'));

/** Whether a way that the lifecycle knows can ever be taken with this service's form. */
export const isPossible = (procedure: Procedure, guards: readonly Guard[]): boolean =>
  books(procedure) || !guards.some((guard) => guard.type === 'deadlinePassed' && guard.params.deadline === 'visit');
