import type { Instant } from '@mot-cua/calendar';
import { type Agency, findAgency, type TypedPage } from '@mot-cua/db';
import {
  type Answers,
  declaredFrom,
  exemptionClaimed,
  type FormPage,
  feeFor,
  type PaperComponent,
  type Procedure,
  type Progress,
  pageProgress,
  visible,
} from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { communesOn } from '../reading/communes.ts';
import { todayOf } from '../reading/today-of.ts';
import { competentAgency } from './competent-agency.ts';
import { leftOf } from './left-of.ts';
import { openDraft } from './open-draft.ts';
import { type PartView, partView } from './part-view.ts';
import { papersBeingChecked, type ReceivedView, receivedView } from './received-view.ts';

export interface CommuneView {
  id: string;
  name: string;
  nameEn: string;
}

export interface ApplicationView {
  draftId: string;
  /** For whom it is. */
  owner: { id: string; fullName: string };
  /** Who stands at the counter for the owner, and by which paper; null where the owner does, and online. */
  brought: { by: string; authority: string } | null;
  /** At whose counter it is filled in; null where the applicant does it. */
  agencyId: string | null;
  procedure: Procedure;
  answers: Answers;
  locked: Answers;
  revision: number;
  updatedAt: Instant;
  expiresAt: Instant;
  parts: PartView[];
  pages: { page: FormPage; progress: Progress }[];
  /** Pages on which something was typed and not sent yet. */
  typed: TypedPage[];
  papers: { paper: PaperComponent; parts: PartView[]; received: ReceivedView[]; onPaper: boolean }[];
  missing: { pages: string[]; papers: string[] };
  /** Papers of which a file still waits to be checked. */
  beingChecked: string[];
  /** In whole đồng, for the answers so far. */
  fee: number;
  /** What the answers so far claim to be spared. */
  exemption: ReturnType<typeof exemptionClaimed>;
  communes: CommuneView[];
  /** Where it will be sent; null until that has been answered. */
  receiving: CommuneView | null;
}

const communeView = ({ id, nameVi, nameEn }: Agency): CommuneView => ({ id, name: nameVi, nameEn });

const views = new WeakMap<readonly Agency[], CommuneView[]>();

/** The same communes serve every request of a minute: named once. */
function viewsOf(communes: readonly Agency[]): CommuneView[] {
  const named = views.get(communes) ?? communes.map(communeView);
  views.set(communes, named);
  return named;
}

/** An application as its owner left it, with what is still to do. */
export async function readApplication(
  deps: Pick<Deps, 'db'>,
  { draftId }: { draftId: string },
  hand: Hand,
): Promise<ApplicationView | null> {
  const open = await openDraft(deps, draftId, hand);
  if (!open) return null;
  const { draft, procedure, answers, locked } = open;
  const today = await todayOf(deps.db, open.now);
  const parts = open.parts.map(partView);
  const declared = declaredFrom(procedure.form, answers);
  const known = await communesOn(deps.db, today.today);
  const agencyId = competentAgency(procedure, answers);
  const receiving = known.find(({ id }) => id === agencyId) ?? (await findAgency(deps.db, agencyId));
  return {
    draftId,
    owner: { id: open.person.id, fullName: open.person.fullName },
    brought: open.submitterName && draft.authority ? { by: open.submitterName, authority: draft.authority } : null,
    agencyId: draft.agencyId,
    procedure,
    answers,
    locked,
    revision: draft.revision,
    updatedAt: draft.updatedAt,
    expiresAt: draft.expiresAt,
    parts,
    pages: visible(procedure.form, answers).map((page) => ({
      page,
      progress: open.typed.some((typed) => typed.page === page.name)
        ? 'inProgress'
        : pageProgress(page, answers, today),
    })),
    typed: open.typed,
    papers: visible(procedure.papers, answers).map((paper) => ({
      paper,
      parts: parts.filter((part) => part.paper === paper.name),
      received: open.received.filter((file) => file.paper === paper.name).map(receivedView),
      onPaper: draft.onPaper.includes(paper.name),
    })),
    missing: leftOf(open, answers, today),
    beingChecked: papersBeingChecked(open.received),
    fee: procedure.tariff ? feeFor(procedure.tariff, declared) : 0,
    exemption: procedure.tariff && exemptionClaimed(procedure.tariff, declared, open.now),
    communes: viewsOf(known),
    receiving: receiving && communeView(receiving),
  };
}
