import {
  type ApplicationView,
  type PartOrigin,
  type PastView,
  readApplication,
  readDigitised,
  readDossier,
  readPast,
  type StaffDossierView,
} from '@mot-cua/use-cases';
import { type Find, routesFor } from '@mot-cua/web/server';
import type { BackofficeDeps } from './deps.server.ts';

/** The ways to write a route of the back office: each names its policy first. */
export const { load, act } = routesFor<BackofficeDeps, 'staff'>({ signInPath: '/sign-in' });

interface Found {
  facts: StaffDossierView['dossier']['facts'];
  view: StaffDossierView;
}

/** The dossier that an address names, if this member of staff may see it. */
export const foundDossier: Find<
  BackofficeDeps,
  'staff',
  'staffDossier' | 'staffDossierActs' | 'pastMoments' | 'revokeResult' | 'correction',
  Found
> = async ({ deps, actor, param }) => {
  const view = await readDossier(deps, { id: param('id') }, actor);
  return view && { facts: view.dossier.facts, view };
};

/** The moment of a dossier that an address names, if this member of staff may go back. */
export const foundMoment: Find<
  BackofficeDeps,
  'staff',
  'pastMoments',
  { facts: Found['facts']; past: PastView }
> = async ({ deps, actor, param, url }) => {
  const sequence = /^[1-9]\d{0,5}$/.test(param('sequence')) ? Number(param('sequence')) : 0;
  const version = url.searchParams.get('version') ?? undefined;
  const past = await readPast(deps, { id: param('id'), sequence, version }, actor);
  return past && { facts: past.found.dossier.facts, past };
};

/** The same as it is now, with where the file of each paper was before. */
export const foundPapers: Find<
  BackofficeDeps,
  'staff',
  'staffDossier',
  Found & { origins: ReadonlyMap<string, PartOrigin> }
> = async ({ deps, actor, param }) => {
  const read = await readDigitised(deps, { id: param('id') }, actor);
  return read && { facts: read.view.dossier.facts, ...read };
};

interface Begun {
  draftOwnerId: string;
  draftAgencyId: string | null;
  application: ApplicationView;
}

/** The application that an address names, if it was begun at a counter of this member of staff. */
export const counterDraft: Find<BackofficeDeps, 'staff', 'counterDraft', Begun> = async ({ deps, actor, param }) => {
  const application = await readApplication(deps, { draftId: param('draftId') }, actor);
  return application && { draftOwnerId: application.owner.id, draftAgencyId: application.agencyId, application };
};
