import { newProvisionalNumber, readDossier } from '@mot-cua/db';
import {
  type CommandCall,
  declaredFrom,
  missing,
  newDossier,
  type Refusal,
  type ResultChannel,
} from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';
import { todayOf } from '../reading/today-of.ts';
import { competentAgency } from './competent-agency.ts';
import { type OpenDraft, openDraft } from './open-draft.ts';
import { papersBeingChecked } from './received-view.ts';

export type Submitted =
  | { dossierId: string }
  | { missing: { pages: string[]; papers: string[] } }
  | { beingChecked: string[] }
  | { notDeclared: true }
  | { refusal: Refusal }
  | null;

const resultChannelOf = ({ answers, procedure }: OpenDraft): ResultChannel =>
  procedure.resultChannels.find((channel) => channel === answers.resultChannel) ??
  procedure.resultChannels[0] ??
  'desk';

const callOf = (open: OpenDraft): CommandCall => {
  const agencyId = competentAgency(open.procedure, open.answers);
  return {
    type: 'submit',
    data: {
      channel: 'online',
      resultChannel: resultChannelOf(open),
      receivingAgencyId: agencyId,
      competentAgencyId: agencyId,
      declared: declaredFrom(open.procedure.form, open.answers),
      revision: 1,
    },
  };
};

/** The dossier bears its draft's id: sending twice leads to the same one. */
async function alreadySubmitted({ db }: Pick<Deps, 'db'>, id: string, { id: personId }: Citizen): Promise<Submitted> {
  const found = await readDossier(db, id);
  return found?.dossier.facts.submitterId === personId ? { dossierId: id } : null;
}

/** Hands an application in: complete, declared true, once. */
export async function submitApplication(
  deps: Pick<Deps, 'db'>,
  { draftId, intentId, declared }: { draftId: string; intentId: string; declared: boolean },
  citizen: Citizen,
): Promise<Submitted> {
  const { db } = deps;
  const open = await openDraft(deps, draftId, citizen);
  if (!open) return alreadySubmitted(deps, draftId, citizen);
  const { parts, now } = open;
  const attached = parts.map(({ paper }) => paper);
  const left = missing(open.procedure, open.answers, attached, await todayOf(db, now));
  if (left.pages.length > 0 || left.papers.length > 0) return { missing: left };
  const beingChecked = papersBeingChecked(open.received);
  if (beingChecked.length > 0) return { beingChecked };
  if (!declared) return { notDeclared: true };
  const provisionalNumber = newProvisionalNumber();
  const dossier = newDossier(open.procedure, draftId, { ownerId: citizen.id, submitterId: citizen.id });
  const outcome = await giveCommand(deps, {
    found: { dossier, now },
    call: callOf(open),
    actor: citizen,
    intentId,
    submission: {
      answers: open.answers,
      parts: parts.map(({ paper, sha256, name }) => ({ paper, sha256, name })),
      draftId,
      provisionalNumber,
      search: `${open.person.fullName} ${open.person.personalId ?? ''}`,
    },
  });
  if ('done' in outcome) return { dossierId: dossier.id };
  return { refusal: 'refusal' in outcome ? outcome.refusal : { code: 'changedMeanwhile', command: 'submit' } };
}
