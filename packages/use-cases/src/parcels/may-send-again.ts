import { pinnedProcedure } from '@mot-cua/catalog';
import { type Dossier, permitted } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';

/** Whoever may say that a parcel has arrived sees to one that the carrier refused. */
export const maySendAgain = (dossier: Dossier, staff: Staff): boolean =>
  permitted(pinnedProcedure(dossier.procedureCode, dossier.procedureVersion), dossier, staff).some(
    ({ command, closed }) => command === 'confirmDelivery' && closed === null,
  );
