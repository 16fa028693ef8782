import { newProvisionalNumber, readDossier } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import {
  type CommandCall,
  type DeskSide,
  declaredFrom,
  newDossier,
  type Refusal,
  type ResultChannel,
  visible,
} from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import { type SealedText, sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';
import { todayOf } from '../reading/today-of.ts';
import { competentAgency } from './competent-agency.ts';
import { leftOf } from './left-of.ts';
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

/** A draft that was begun at a counter is handed in there: the clerk compared the identity paper before it was begun. */
function wayOf({ draft, procedure, answers }: OpenDraft) {
  if (draft.agencyId === null) return { channel: 'online' } as const;
  const asked = visible(procedure.papers, answers).map(({ name }) => name);
  const onPaper = draft.onPaper.filter((name) => asked.includes(name));
  return { channel: 'counter', atCounter: { identityChecked: true, onPaper } } as const;
}

/** Where it is taken in and by whom it is settled; a counter takes it in for another agency, too. */
function agenciesOf(open: OpenDraft, resultAt: DeskSide) {
  const competentAgencyId = competentAgency(open.procedure, open.answers);
  const receivingAgencyId = open.draft.agencyId ?? competentAgencyId;
  const agencies = { receivingAgencyId, competentAgencyId };
  if (receivingAgencyId === competentAgencyId) return agencies;
  const atDesk = resultChannelOf(open) === 'desk';
  return { ...agencies, beyond: { resultAt: atDesk ? resultAt : ('competent' as const) } };
}

const callOf = (open: OpenDraft, authority: SealedText | null, resultAt: DeskSide): CommandCall => {
  return {
    type: 'submit',
    data: {
      ...wayOf(open),
      ...(authority && { authority: authority.ref }),
      resultChannel: resultChannelOf(open),
      ...agenciesOf(open, resultAt),
      declared: declaredFrom(open.procedure.form, open.answers),
      revision: 1,
    },
  };
};

/** The dossier bears its draft's id: sending twice leads to the same one. */
async function alreadySubmitted({ db }: Pick<Deps, 'db'>, id: string, hand: Hand): Promise<Submitted> {
  const dossier = (await readDossier(db, id))?.dossier;
  const facts = dossier?.facts;
  if (!facts) return null;
  const theirs =
    hand.kind === 'citizen'
      ? may('ownDossierActs', hand, { facts, procedureCode: dossier?.procedureCode }) === 'yes'
      : facts.channel === 'counter' && may('staffDossierActs', hand, { facts }) === 'yes';
  return theirs ? { dossierId: id } : null;
}

/** Whose it is, and who hands it in: the same person, or whoever acts for them. */
const partiesOf = ({ personId, submitterId }: OpenDraft['draft'], hand: Hand) => ({
  ownerId: personId,
  submitterId: hand.kind === 'citizen' ? hand.id : (submitterId ?? personId),
});

/** Hands an application in: complete, declared true, once. */
export async function submitApplication(
  deps: Pick<Deps, 'db'>,
  {
    draftId,
    intentId,
    declared,
    resultAt = 'receiving',
  }: { draftId: string; intentId: string; declared: boolean; resultAt?: DeskSide },
  hand: Hand,
): Promise<Submitted> {
  const open = await openDraft(deps, draftId, hand);
  if (!open) return alreadySubmitted(deps, draftId, hand);
  const { parts, now, draft } = open;
  const left = leftOf(open, open.answers, await todayOf(deps.db, now));
  if (left.pages.length > 0 || left.papers.length > 0) return { missing: left };
  const beingChecked = papersBeingChecked(open.received);
  if (beingChecked.length > 0) return { beingChecked };
  if (!declared) return { notDeclared: true };
  const provisionalNumber = newProvisionalNumber();
  const authority = draft.authority === null ? null : sealText(draft.authority);
  const dossier = newDossier(open.procedure, draftId, partiesOf(draft, hand));
  const outcome = await giveCommand(deps, {
    found: { dossier, now },
    call: callOf(open, authority, resultAt),
    texts: authority ? [authority] : [],
    actor: hand,
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
