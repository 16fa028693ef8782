import { plainDate } from '@mot-cua/calendar';
import { agencyTree, legalNow, openDossiersAt, type TreeAgency } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { ordersAgencies } from './agency-rights.ts';
import { leftUnder } from './change/closure-troubles.ts';
import { settledServices } from './change/settled-services.ts';

/** What keeps an agency from being closed today. */
export interface Closing {
  under: readonly TreeAgency[];
  services: readonly Procedure[];
  /** The first of the dossiers that are open there, by their code, or before acceptance by the number of the receipt. */
  dossiers: readonly { code: string; procedureCode: string }[];
}

const mostDossiers = 50;

/** Null: not for this person. */
export async function readClosing(
  deps: Pick<Deps, 'db'>,
  { agencyId }: { agencyId: string },
  staff: Staff,
): Promise<Closing | null> {
  const { db } = deps;
  const [orders, tree, open, now] = await Promise.all([
    ordersAgencies(deps, staff),
    agencyTree(db),
    openDossiersAt(db, { agencyIds: [agencyId], limit: mostDossiers }),
    legalNow(db),
  ]);
  if (!orders) return null;
  const today = plainDate(now);
  return {
    under: leftUnder(tree, { agencyId, lastDay: today }),
    services: settledServices(tree, agencyId, today),
    dossiers: open.map(({ code, provisionalNumber, dossier }) => ({
      code: code ?? provisionalNumber,
      procedureCode: dossier.procedureCode,
    })),
  };
}
