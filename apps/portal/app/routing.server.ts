import {
  type ApplicationView,
  type Citizen,
  type MyDossierView,
  readApplication,
  readMyDossier,
  readUpload,
  type UploadStanding,
} from '@mot-cua/use-cases';
import { type Find, routesFor, type SignedIn } from '@mot-cua/web/server';
import type { PortalDeps } from './deps.server.ts';

/** The ways to write a route of the portal: each names its policy first. */
export const { load, act, takeBytes, receive } = routesFor<PortalDeps, 'citizen'>({ signInPath: '/sign-in' });

/** The person as use cases know them: who, and how surely. */
export const citizenOf = ({
  actor,
  assurance,
}: SignedIn & { actor: Extract<Citizen, { kind: 'citizen' }> }): Citizen => ({
  ...actor,
  assurance,
});

/** The application that an address names, if it is this person's, or of whom they act for. */
export const ownDraft: Find<
  PortalDeps,
  'citizen',
  'ownDraft',
  { draftOwnerId: string; procedureCode: string; application: ApplicationView }
> = async ({ deps, person, param }) => {
  const application = await readApplication(deps, { draftId: param('draftId') }, citizenOf(person));
  if (!application) return null;
  return { draftOwnerId: application.owner.id, procedureCode: application.procedure.code, application };
};

/** The file under way that an address names, if it is for a draft of this person. */
export const ownUpload: Find<PortalDeps, 'citizen', 'ownDraft', UploadStanding> = ({ deps, person, param }) =>
  readUpload(deps, { uploadId: param('id') }, citizenOf(person));

/** The dossier that an address names, if this person is a party to it. */
export const ownDossier = async ({
  deps,
  person,
  param,
}: Parameters<
  Find<
    PortalDeps,
    'citizen',
    'ownDossier' | 'ownDossierActs',
    Pick<MyDossierView['dossier'], 'facts' | 'procedureCode'>
  >
>[0]) => {
  const view = await readMyDossier(deps, { id: param('id') }, citizenOf(person));
  if (!view) return null;
  const { facts, procedureCode } = view.dossier;
  return { facts, procedureCode, view };
};
