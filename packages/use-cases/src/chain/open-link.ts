import { pinnedProcedure } from '@mot-cua/catalog';
import {
  agencyBeside,
  newProvisionalNumber,
  readAnswers,
  readDossier,
  readParties,
  readParts,
  type StoredDossier,
} from '@mot-cua/db';
import { type Answers, declaredFrom, newDossier, type Procedure, pruned, system } from '@mot-cua/workflow';
import { competentAgency } from '../application/competent-agency.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';
import { linkId } from './link-id.ts';

const linkOf = ({ links, slug }: Procedure, name: string): Procedure => {
  const found = links.find(({ link }) => link === name);
  if (!found) throw new Error(`${slug} has no link «${name}»`);
  return found.procedure;
};

/** Where a link is handled: as its own rule says, seen from the agency that has the dossier above. */
async function agencyOf(
  { db }: Pick<Deps, 'db'>,
  { competence, ...procedure }: Procedure,
  above: StoredDossier,
  answers: Answers,
): Promise<string> {
  if (competence.rule !== 'beside') return competentAgency({ competence, ...procedure }, answers);
  const { competentAgencyId } = above.dossier.facts;
  if (competence.kind === 'commune') return competentAgencyId;
  const found = await agencyBeside(db, competentAgencyId, competence.kind);
  if (!found) throw new Error(`No agency of kind «${competence.kind}» serves ${competentAgencyId}`);
  return found;
}

/** Opens the dossier of a link with what the applicant declared and handed in once. Doing it again changes nothing. */
export async function openLink(
  deps: Pick<Deps, 'db'>,
  { dossierId, link }: { dossierId: string; link: string },
): Promise<void> {
  const { db } = deps;
  const id = linkId(dossierId, link);
  const [above, before, revisions, parts, parties] = await Promise.all([
    readDossier(db, dossierId),
    readDossier(db, id),
    readAnswers(db, dossierId),
    readParts(db, dossierId),
    readParties(db, dossierId),
  ]);
  if (!above || before) return;
  const { procedureCode, procedureVersion, facts } = above.dossier;
  const procedure = linkOf(pinnedProcedure(procedureCode, procedureVersion), link);
  const answers = revisions[0]?.answers ?? {};
  const agencyId = await agencyOf(deps, procedure, above, answers);
  const kept = pruned(procedure.form, answers);
  const outcome = await giveCommand(deps, {
    found: { dossier: newDossier(procedure, id, facts), now: above.now },
    actor: system,
    intentId: `link:${dossierId}:${link}`,
    call: {
      type: 'submit',
      data: {
        channel: facts.channel,
        resultChannel: facts.resultChannel,
        receivingAgencyId: agencyId,
        competentAgencyId: agencyId,
        declared: declaredFrom(procedure.form, kept),
        revision: 1,
        parent: { dossierId, link },
      },
    },
    submission: {
      answers: kept,
      parts: parts.filter(
        ({ supersededAt, paper }) => !supersededAt && procedure.papers.some(({ name }) => name === paper),
      ),
      draftId: null,
      provisionalNumber: newProvisionalNumber(),
      search: `${parties?.owner?.fullName ?? ''} ${parties?.owner?.personalId ?? ''}`,
    },
  });
  if (!('done' in outcome)) throw new Error(`The link «${link}» of ${dossierId} could not be opened`);
}
