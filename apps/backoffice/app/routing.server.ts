import { readDossier, type StaffDossierView } from '@mot-cua/use-cases';
import { type Find, routesFor } from '@mot-cua/web/server';
import type { BackofficeDeps } from './deps.server.ts';

/** The ways to write a route of the back office: each names its policy first. */
export const { load, act } = routesFor<BackofficeDeps, 'staff'>({ signInPath: '/sign-in' });

interface Found {
  facts: StaffDossierView['dossier']['facts'];
  view: StaffDossierView;
}

/** The dossier that an address names, if this member of staff may see it. */
export const foundDossier: Find<BackofficeDeps, 'staff', 'staffDossier' | 'staffDossierActs', Found> = async ({
  deps,
  actor,
  param,
}) => {
  const view = await readDossier(deps, { id: param('id') }, actor);
  return view && { facts: view.dossier.facts, view };
};
