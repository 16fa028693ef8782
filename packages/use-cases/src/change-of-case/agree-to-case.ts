import { declineProposal, findRecorded, readParts, record } from '@mot-cua/db';
import { type CommandData, decideChangeCase, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { momentOf } from '../reading/moment-of.ts';
import { todayOf } from '../reading/today-of.ts';
import { agreedAtCounterPage } from './case-pages.ts';
import { type FoundCase, findCase, findMyCase } from './read-case.ts';

export type ChangedCase =
  | { changed: true; version: number }
  /** It was declined, changed or overtaken since it was read. */
  | { overtaken: true };

/** Which proposal was agreed to, as it was read: another one since is another matter. */
interface Agreed {
  id: string;
  proposalId: string;
  intentId: string;
}

interface By {
  actorId: string;
  actorRole: 'applicant' | 'receptionClerk';
  agencyId: string | null;
}

async function change(
  { db }: Pick<Deps, 'db'>,
  { found, view }: FoundCase,
  { proposalId, intentId }: Agreed,
  by: By,
  atCounter?: NonNullable<CommandData['changeCase']['atCounter']>,
): Promise<ChangedCase> {
  const before = await findRecorded(db, intentId);
  if (before?.dossierId === view.dossierId) return { changed: true, version: before.seq };
  const { proposed, procedure, revision, answers } = view;
  if (proposed?.proposal.id !== proposalId) return { overtaken: true };
  const { compared } = proposed;
  const { dossier, now, provisionalNumber } = found;
  const data = { declared: compared.declared, revision: revision + 1, ...(atCounter && { atCounter }) };
  const [parts, moment] = await Promise.all([readParts(db, dossier.id), momentOf(db, now)]);
  const decided = decideChangeCase(procedure, dossier, data, { ...moment, by });
  if (!decided.ok) return { overtaken: true };
  const recorded = await record(db, {
    ...{ decision: decided.value, expectedVersion: dossier.version, intentId, texts: [] },
    submission: {
      answers: compared.answers,
      parts: parts.flatMap(({ supersededAt, paper, sha256, name }) =>
        supersededAt === null ? [{ paper, sha256, name }] : [],
      ),
      draftId: null,
      provisionalNumber,
      search: String(answers.fullName ?? ''),
    },
  });
  return recorded.outcome === 'recorded' || recorded.outcome === 'repeated'
    ? { changed: true, version: recorded.version }
    : { overtaken: true };
}

/** The applicant agrees: answers, papers and fee are those of the other case from now on. Null: not theirs. */
export async function agreeToCase(
  deps: Pick<Deps, 'db'>,
  agreed: Agreed,
  citizen: Citizen,
): Promise<ChangedCase | null> {
  const mine = await findMyCase(deps, agreed.id, citizen);
  return mine && change(deps, mine, agreed, { actorId: citizen.id, actorRole: 'applicant', agencyId: null });
}

/** A clerk records that the applicant agreed at the counter, and signed the sheet. */
export async function recordAgreement(
  deps: Pick<Deps, 'db'>,
  { raw, ...agreed }: Agreed & { raw: RawAnswers },
  staff: Staff,
): Promise<ChangedCase | { problems: PageProblems } | null> {
  const theirs = await findCase(deps, agreed.id, staff);
  if (!theirs) return null;
  const { problems } = parsePage(agreedAtCounterPage, raw, {}, await todayOf(deps.db, theirs.found.now));
  if (Object.keys(problems).length > 0) return { problems };
  const { receivingAgencyId: agencyId } = theirs.found.dossier.facts;
  const by = { actorId: staff.id, actorRole: 'receptionClerk', agencyId } as const;
  return change(deps, theirs, agreed, by, { identityChecked: true, onPaper: [] });
}

/** The applicant stays with what they applied for; the agency reads so. */
export async function declineCase(
  deps: Pick<Deps, 'db'>,
  { id, proposalId }: { id: string; proposalId: string },
  citizen: Citizen,
): Promise<{ declined: true } | { overtaken: true } | null> {
  const mine = await findMyCase(deps, id, citizen);
  if (!mine) return null;
  if (mine.view.proposed?.proposal.id !== proposalId) return { overtaken: true };
  return (await declineProposal(deps.db, proposalId)) ? { declined: true } : { overtaken: true };
}
