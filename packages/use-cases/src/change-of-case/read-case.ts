import { pinnedProcedure } from '@mot-cua/catalog';
import { type CaseProposal, lastProposal, readAnswers, readParts, type StoredDossier } from '@mot-cua/db';
import { type Answers, caseObstacle, type Dossier, decidingQuestions, type Procedure } from '@mot-cua/workflow';
import type { Citizen, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { todayOf } from '../reading/today-of.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { type ComparedCases, compareCases } from './compare-cases.ts';

export interface CaseView {
  dossierId: string;
  version: number;
  reference: string;
  procedure: Procedure;
  answers: Answers;
  revision: number;
  /** Another case can be proposed: the service has several, and nobody has accepted the application. */
  isOpen: boolean;
  /** What waits for the applicant, and what it comes to. */
  proposed: { proposal: CaseProposal; compared: ComparedCases } | null;
  /** What the applicant was last proposed, and did not want. */
  declined: CaseProposal | null;
}

export interface FoundCase {
  found: StoredDossier;
  view: CaseView;
  compare(told: Answers): ComparedCases;
}

/** Whether the service has several cases, and nobody has accepted the application yet. */
export const hasOtherCase = (procedure: Procedure, dossier: Dossier): boolean =>
  decidingQuestions(procedure).length > 0 && caseObstacle(procedure, dossier, dossier.facts.declared) === null;

async function caseOf({ db }: Pick<Deps, 'db'>, found: StoredDossier): Promise<FoundCase> {
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const [revisions, parts, proposal, today] = await Promise.all([
    readAnswers(db, dossier.id),
    readParts(db, dossier.id),
    lastProposal(db, dossier.id),
    todayOf(db, now),
  ]);
  const { answers = {}, revision = 0 } = revisions[0] ?? {};
  const files = parts.flatMap(({ paper, supersededAt }) => (supersededAt === null ? [paper] : []));
  const held = [...files, ...(dossier.facts.onPaper ?? [])];
  const compare = (told: Answers) => compareCases(procedure, dossier, { before: answers, told, held }, today);
  const isOpen = hasOtherCase(procedure, dossier);
  const view: CaseView = {
    ...{ dossierId: dossier.id, version: dossier.version, procedure, answers, revision, isOpen },
    reference: found.code ?? found.provisionalNumber,
    proposed: isOpen && proposal && !proposal.declinedAt ? { proposal, compared: compare(proposal.answers) } : null,
    declined: proposal?.declinedAt ? proposal : null,
  };
  return { found, view, compare };
}

/** The case of an application before a clerk of the agency that receives it. */
export async function findCase(deps: Pick<Deps, 'db'>, id: string, staff: Staff): Promise<FoundCase | null> {
  const found = await staffDossier(deps, id, staff, 'counterDossier');
  return found && caseOf(deps, found);
}

/** The case of one's own application. */
export async function findMyCase(deps: Pick<Deps, 'db'>, id: string, citizen: Citizen): Promise<FoundCase | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  return found && caseOf(deps, found);
}

export const readCase = async (
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<CaseView | null> => (await findCase(deps, id, staff))?.view ?? null;

export const readMyCase = async (
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<CaseView | null> => (await findMyCase(deps, id, citizen))?.view ?? null;
