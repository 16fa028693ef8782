import { plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { draftParts, findPerson, readAnswers, readParts, receivedFilesOf, type StoredDossier } from '@mot-cua/db';
import {
  type Answers,
  askedVisit,
  declaredFrom,
  type FormPage,
  type PageProblems,
  type Procedure,
  parsePage,
  pruned,
  type RawAnswers,
  type Refusal,
} from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import { papersBeingChecked } from '../application/received-view.ts';
import { unknownCommunes } from '../application/unknown-communes.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { takenVisit } from '../visits/taken-visit.ts';
import { answerable } from './answerable.ts';

export type Reply =
  | { done: true }
  | { problems: PageProblems; raw: RawAnswers }
  | { missingPapers: string[] }
  | { beingChecked: string[] }
  | { refusal: Refusal }
  | { conflict: true }
  | null;

const named = (items: readonly string[], kind: 'field' | 'paper'): string[] =>
  items.flatMap((item) => (item.startsWith(`${kind}:`) ? [item.slice(kind.length + 1)] : []));

/** The questions that were opened again, as one page. */
const openPage = ({ form }: Procedure, items: readonly string[]): FormPage => {
  const names = named(items, 'field');
  return {
    name: 'supplement',
    fields: form.flatMap(({ fields }) => fields).filter(({ name }) => names.includes(name)),
  };
};

/** Papers that hold from now on: new ones in place of those that were asked for again. */
async function partsAfter({ db }: Pick<Deps, 'db'>, id: string, reopened: readonly string[]) {
  const [before, added] = await Promise.all([readParts(db, id), draftParts(db, id)]);
  const kept = before.filter(({ supersededAt, paper }) => supersededAt === null && !reopened.includes(paper));
  return [...kept, ...added.filter(({ paper }) => reopened.includes(paper))].map(({ paper, sha256, name }) => ({
    paper,
    sha256,
    name,
  }));
}

interface Mended {
  procedure: Procedure;
  answers: Answers;
  parts: { paper: string; sha256: string; name: string }[];
  revision: number;
  /** Who answers: by name and number the dossier is found again. */
  search: string;
  /** Of a clerk who hands it in: the papers that lie on the counter. */
  brought: readonly string[] | null;
}

const recordingOf = (
  { dossier, provisionalNumber }: StoredDossier,
  { procedure, answers, parts, revision, search, brought }: Mended,
) => ({
  call: {
    type: 'resubmit' as const,
    data: {
      changed: dossier.facts.openItems,
      declared: declaredFrom(procedure.form, answers),
      revision,
      ...(brought && { atCounter: { identityChecked: true, onPaper: brought } }),
    },
  },
  submission: { answers, parts, draftId: dossier.id, provisionalNumber, search },
});

interface Answered {
  id: string;
  raw: RawAnswers;
  version: number;
  intentId: string;
  /** Papers that lie on the counter; heard of a clerk only. */
  onPaper?: readonly string[];
}

/** A clerk compares the identity paper of whoever has come, and says so with the answers. */
const identityProblem = (hand: Hand, { identity }: RawAnswers): PageProblems =>
  hand.kind === 'staff' && identity !== 'checked' ? { identity: { code: 'required' } } : {};

const searchOf = async ({ db }: Pick<Deps, 'db'>, ownerId: string, { fullName }: Answers): Promise<string> => {
  const owner = await findPerson(db, { id: ownerId });
  return `${owner?.fullName ?? fullName ?? ''} ${owner?.personalId ?? ''}`;
};

/** Answers a supplement: only what was asked for is open, and all of it must be there. */
export async function replyToSupplement(
  deps: Pick<Deps, 'db'>,
  { id, raw, version, intentId, onPaper = [] }: Answered,
  hand: Hand,
): Promise<Reply> {
  const found = await answerable(deps, id, hand);
  if (!found) return null;
  const { procedureCode, procedureVersion, facts } = found.dossier;
  const procedure = pinnedProcedure(procedureCode, procedureVersion);
  const papers = named(facts.openItems, 'paper');
  const [revisions, parts, calendar] = await Promise.all([
    readAnswers(deps.db, id),
    partsAfter(deps, id, papers),
    loadCalendar(deps.db),
  ]);
  const earlier = revisions[0]?.answers ?? {};
  const page = openPage(procedure, facts.openItems);
  const today = plainDate(found.now);
  const parsed = parsePage(page, raw, earlier, { today, calendar });
  const unknown = await unknownCommunes(deps, page, parsed.answers, today);
  const problems = { ...identityProblem(hand, raw), ...unknown, ...parsed.problems };
  if (Object.keys(problems).length > 0) return { problems, raw };
  const beingChecked = papersBeingChecked(await receivedFilesOf(deps.db, id));
  if (beingChecked.length > 0) return { beingChecked };
  const brought = hand.kind === 'staff' ? papers.filter((paper) => onPaper.includes(paper)) : null;
  const missingPapers = papers.filter(
    (paper) => !brought?.includes(paper) && !parts.some((part) => part.paper === paper),
  );
  if (missingPapers.length > 0) return { missingPapers };
  const answers = pruned(procedure.form, parsed.answers);
  const taken = await takenVisit(deps, { procedure, page, answers, now: found.now, own: askedVisit(facts.declared) });
  if (Object.keys(taken).length > 0) return { problems: taken, raw };
  const revision = (revisions[0]?.revision ?? 0) + 1;
  const search = await searchOf(deps, facts.ownerId, answers);
  const mended = { procedure, answers, parts, revision, search, brought };
  const outcome = await giveAtVersion(deps, {
    found,
    actor: hand,
    version,
    intentId,
    ...recordingOf(found, mended),
  });
  if ('done' in outcome) return { done: true };
  if ('refusal' in outcome) return { refusal: outcome.refusal };
  return { conflict: true };
}
