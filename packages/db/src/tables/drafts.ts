import type { Instant } from '@mot-cua/calendar';
import type { Answers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import type { Prisma, Draft as Row } from '../generated/client.ts';
import { instant } from '../instants.ts';
import { isUuid, storable } from '../storable.ts';

/** An application that is being filled in: by its person, or for them at a counter. */
export interface Draft {
  id: string;
  personId: string;
  procedureCode: string;
  procedureVersion: string;
  answers: Answers;
  /** Answers that the form in force does not ask for, by the names they had. */
  aside: Answers;
  /** At whose counter a clerk fills it in; null where the person does it themselves. */
  agencyId: string | null;
  /** Who stands at the counter with it, where that is somebody else, and the paper that says they may. */
  submitterId: string | null;
  authority: string | null;
  /** Papers that were brought to the counter and are not scanned. */
  onPaper: string[];
  /** The optimistic lock: each saving adds one. */
  revision: number;
  updatedAt: Instant;
  expiresAt: Instant;
}

export type DraftOutcome = { outcome: 'saved'; draft: Draft } | { outcome: 'conflict' };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

const lastChangedFirst: Prisma.DraftOrderByWithRelationInput[] = [{ updatedAt: 'desc' }, { id: 'asc' }];

const unexpired = () => ({ expiresAt: { gt: new Date() } });

function read({ answers, aside, updatedAt, expiresAt, ...row }: Row): Draft {
  const kept = { answers: answers as Answers, aside: aside as Answers };
  return { ...row, ...kept, updatedAt: instant(updatedAt), expiresAt: instant(expiresAt) };
}

/**
 * Begins a draft, to be kept for some days after its last change. A reply to a supplement is a draft that bears its
 * dossier's id. Throws UnstorableText.
 */
export async function startDraft(
  { prisma }: Database,
  draft: Pick<Draft, 'personId' | 'procedureCode' | 'procedureVersion' | 'answers'> & {
    id?: string;
    agencyId?: string;
    brought?: { submitterId: string; authority: string };
  },
  keepDays: number,
): Promise<Draft> {
  const { id, personId, procedureCode, procedureVersion, answers, agencyId, brought } = storable(draft);
  const named = { ...(id && { id }), ...(agencyId && { agencyId }), ...brought };
  const data = { ...named, personId, procedureCode, procedureVersion, answers, expiresAt: inDays(keepDays) };
  return read(await prisma.draft.create({ data }));
}

/** Saves over the revision that was read; `conflict` when it changed meanwhile, or is gone. Throws UnstorableText. */
export async function saveDraft(
  { prisma }: Database,
  draft: Pick<Draft, 'id' | 'personId' | 'revision' | 'procedureVersion' | 'answers' | 'aside'>,
  keepDays: number,
): Promise<DraftOutcome> {
  const { id, personId, revision, procedureVersion, answers, aside } = storable(draft);
  if (!isUuid(id)) return { outcome: 'conflict' };
  const changes = { answers, aside, procedureVersion, updatedAt: new Date(), expiresAt: inDays(keepDays) };
  const [row] = await prisma.draft.updateManyAndReturn({
    where: { id, personId, revision },
    data: { ...changes, revision: { increment: 1 } },
  });
  return row ? { outcome: 'saved', draft: read(row) } : { outcome: 'conflict' };
}

/** A draft of this person; null for anybody else's. */
export async function readDraft({ prisma }: Database, id: string, personId: string): Promise<Draft | null> {
  const row = isUuid(id) ? await prisma.draft.findFirst({ where: { id, personId, ...unexpired() } }) : null;
  return row && read(row);
}

/** The drafts that a person fills in, last changed first; 100 at most. */
export async function draftsOf({ prisma }: Database, personId: string): Promise<Draft[]> {
  const where = { personId, agencyId: null, ...unexpired() };
  return (await prisma.draft.findMany({ where, orderBy: lastChangedFirst, take: 100 })).map(read);
}

/** The drafts that are filled in at the counters of these agencies, each with its person's name, last changed first; 100 at most. */
export async function draftsAt(
  { prisma }: Database,
  agencyIds: readonly string[],
): Promise<(Draft & { fullName: string })[]> {
  const where = { agencyId: { in: [...agencyIds] }, ...unexpired() };
  const include = { person: { select: { fullName: true } } };
  const rows = await prisma.draft.findMany({ where, include, orderBy: lastChangedFirst, take: 100 });
  return rows.map(({ person, ...row }) => ({ ...read(row), fullName: person.fullName }));
}

/** Says which papers were brought to the counter and are not scanned. Throws UnstorableText. */
export async function keepOnPaper({ prisma }: Database, id: string, papers: readonly string[]): Promise<void> {
  const onPaper = storable([...papers]);
  if (isUuid(id)) await prisma.draft.updateMany({ where: { id }, data: { onPaper } });
}

export async function removeDraft({ prisma }: Database, id: string, personId: string): Promise<void> {
  if (isUuid(id)) await prisma.draft.deleteMany({ where: { id, personId } });
}
