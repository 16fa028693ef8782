import { type DossierState, offersOf, type Procedure, type Role } from '@mot-cua/workflow';

/** Whether somebody in these roles can agree on another time: not every chart plans a visit anew. */
export const mayReplan = ({ machine }: Procedure, state: DossierState, roles: readonly Role[]): boolean =>
  offersOf(machine, state).some(
    ({ command, by }) => command === 'planInspection' && by.some((role) => roles.includes(role)),
  );
