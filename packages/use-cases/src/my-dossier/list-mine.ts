import type { Instant } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type DossierSummary, type Draft, dossiersOf, draftsOf, legalNow } from '@mot-cua/db';
import { actsFor, reachesProcedure } from '@mot-cua/policy';
import {
  type HandlingState,
  type LifecycleMachine,
  type NationalStatus,
  type Procedure,
  pageProgress,
  type Role,
  type StepMeta,
  type Today,
  visible,
} from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';

export type NeedsMe = 'supplement' | 'pay' | 'collect' | 'open' | 'act' | null;

export interface MyDraftRow {
  draftId: string;
  procedure: Procedure;
  updatedAt: Instant;
  expiresAt: Instant;
  done: number;
  of: number;
}

export interface MyDossierRow {
  id: string;
  procedure: Procedure;
  code: string | null;
  provisionalNumber: string;
  handling: HandlingState;
  nationalStatus: NationalStatus | null;
  dueAt: Instant | null;
  submittedAt: Instant | null;
  needsMe: NeedsMe;
}

interface AnyNode {
  readonly states: Readonly<Record<string, AnyNode>>;
  readonly meta?: unknown;
}

const outer = (handling: string): HandlingState => (handling.split('.')[0] ?? handling) as HandlingState;

/** Whose work the step is that a handling path names, for instance `processing.confirming`. */
function roleAt(machine: LifecycleMachine, handling: string): Role | undefined {
  let node: AnyNode | undefined = machine.root.states.handling;
  for (const name of handling.split('.')) node = node?.states[name];
  return (node?.meta as StepMeta | undefined)?.role;
}

/** What a dossier waits for its owner to do. */
const needsMe = (
  { handling, payment, delivery }: Pick<DossierSummary, 'handling' | 'payment' | 'delivery'>,
  { tariff, machine }: Procedure,
): NeedsMe => {
  if (outer(handling).startsWith('supplement')) return 'supplement';
  if ((payment === 'due' || payment === 'pending') && tariff?.timing !== 'atDesk') return 'pay';
  if (roleAt(machine, handling) === 'applicant') return 'act';
  if (delivery === 'readyAtDesk') return 'collect';
  return delivery === 'publishedOnline' ? 'open' : null;
};

const dossierRow = (row: DossierSummary): MyDossierRow => {
  const procedure = pinnedProcedure(row.procedureCode, row.procedureVersion);
  return {
    id: row.id,
    procedure,
    code: row.code,
    provisionalNumber: row.provisionalNumber,
    handling: outer(row.handling),
    nationalStatus: row.nationalStatus,
    dueAt: row.dueAt,
    submittedAt: row.submittedAt,
    needsMe: needsMe(row, procedure),
  };
};

const draftRow = (draft: Draft, today: Today): MyDraftRow => {
  const procedure = pinnedProcedure(draft.procedureCode, draft.procedureVersion);
  const pages = visible(procedure.form, draft.answers);
  return {
    draftId: draft.id,
    procedure,
    updatedAt: draft.updatedAt,
    expiresAt: draft.expiresAt,
    done: pages.filter((page) => pageProgress(page, draft.answers, today) === 'done').length,
    of: pages.length,
  };
};

/** The drafts and dossiers of a person, or of whom they act for, newest first, each with what it needs of them. */
export async function listMine(
  { db }: Pick<Deps, 'db'>,
  citizen: Citizen,
): Promise<{ drafts: MyDraftRow[]; dossiers: MyDossierRow[] }> {
  const [drafts, dossiers, now] = await Promise.all([
    draftsOf(db, actsFor(citizen)),
    dossiersOf(db, actsFor(citizen), citizen.mandate?.procedures),
    legalNow(db),
  ]);
  const today = await todayOf(db, now);
  const sent = new Set(dossiers.map(({ id }) => id));
  return {
    drafts: drafts
      .filter(({ id, procedureCode }) => !sent.has(id) && reachesProcedure(citizen, procedureCode))
      .map((draft) => draftRow(draft, today)),
    dossiers: dossiers.map(dossierRow),
  };
}
