import type { Instant } from '@mot-cua/calendar';
import { type Agency, draftParts, findAgency } from '@mot-cua/db';
import {
  type Answers,
  declaredFrom,
  type FormPage,
  feeFor,
  missing,
  type PaperComponent,
  type Procedure,
  type Progress,
  pageProgress,
  visible,
} from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { communesOn } from '../reading/communes.ts';
import { todayOf } from '../reading/today-of.ts';
import { competentAgency } from './competent-agency.ts';
import { openDraft } from './open-draft.ts';
import { type PartView, partView } from './part-view.ts';

export interface CommuneView {
  id: string;
  name: string;
  nameEn: string;
}

export interface ApplicationView {
  draftId: string;
  procedure: Procedure;
  answers: Answers;
  locked: Answers;
  revision: number;
  updatedAt: Instant;
  expiresAt: Instant;
  parts: PartView[];
  pages: { page: FormPage; progress: Progress }[];
  papers: { paper: PaperComponent; parts: PartView[] }[];
  missing: { pages: string[]; papers: string[] };
  /** In whole đồng, for the answers so far. */
  fee: number;
  communes: CommuneView[];
  /** Where it will be sent; null until that has been answered. */
  receiving: CommuneView | null;
}

const communeView = ({ id, nameVi, nameEn }: Agency): CommuneView => ({ id, name: nameVi, nameEn });

/** An application as its owner left it, with what is still to do. */
export async function readApplication(
  deps: Pick<Deps, 'db'>,
  { draftId }: { draftId: string },
  citizen: Citizen,
): Promise<ApplicationView | null> {
  const { db } = deps;
  const [open, stored, today] = await Promise.all([
    openDraft(deps, draftId, citizen),
    draftParts(db, draftId),
    todayOf(db),
  ]);
  if (!open) return null;
  const { draft, procedure, answers, locked } = open;
  const parts = stored.map(partView);
  const agencyId = competentAgency(procedure, answers);
  const [communes, receiving] = await Promise.all([communesOn(db, today.today), findAgency(db, agencyId)]);
  return {
    draftId,
    procedure,
    answers,
    locked,
    revision: draft.revision,
    updatedAt: draft.updatedAt,
    expiresAt: draft.expiresAt,
    parts,
    pages: visible(procedure.form, answers).map((page) => ({ page, progress: pageProgress(page, answers, today) })),
    papers: visible(procedure.papers, answers).map((paper) => ({
      paper,
      parts: parts.filter((part) => part.paper === paper.name),
    })),
    missing: missing(
      procedure,
      answers,
      parts.map(({ paper }) => paper),
      today,
    ),
    fee: procedure.tariff ? feeFor(procedure.tariff, declaredFrom(procedure.form, answers)) : 0,
    communes: communes.map(communeView),
    receiving: receiving && communeView(receiving),
  };
}
