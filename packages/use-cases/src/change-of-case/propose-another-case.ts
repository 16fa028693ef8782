import { proposeCase } from '@mot-cua/db';
import {
  type Answers,
  caseObstacle,
  decidingQuestions,
  type PageProblems,
  parsePage,
  type RawAnswers,
  type Refusal,
} from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { answerCitizen } from '../messages/staff-messages.ts';
import { todayOf } from '../reading/today-of.ts';
import { casePage } from './case-pages.ts';
import { findCase } from './read-case.ts';

export type ProposedCase =
  | { proposed: true }
  | { problems: PageProblems }
  | { refusal: Refusal }
  /** It is the case that was applied for. */
  | { same: true }
  | { conflict: true };

interface Asked {
  id: string;
  raw: RawAnswers;
  version: number;
  intentId: string;
}

/** A clerk proposes another case of the service; the applicant is written to, and nothing changes until they agree. */
export async function proposeAnotherCase(
  deps: Pick<Deps, 'db'>,
  { id, raw, version, intentId }: Asked,
  staff: Staff,
): Promise<ProposedCase | null> {
  const theirs = await findCase(deps, id, staff);
  if (!theirs) return null;
  const { found, view, compare } = theirs;
  if (view.version !== version) return { conflict: true };
  const parsed = parsePage(casePage(view.procedure), raw, {}, await todayOf(deps.db, found.now));
  if (Object.keys(parsed.problems).length > 0) return { problems: parsed.problems };
  const names = decidingQuestions(view.procedure).map(({ name }) => name);
  const answers: Answers = Object.fromEntries(Object.entries(parsed.answers).filter(([name]) => names.includes(name)));
  const compared = compare(answers);
  if (compared.changed.length === 0) return { same: true };
  const obstacle = caseObstacle(view.procedure, found.dossier, compared.declared);
  if (obstacle) return { refusal: obstacle };
  const reason = String(parsed.answers.caseReason ?? '');
  await proposeCase(deps.db, { dossierId: id, version, answers, reason, by: staff.id });
  await answerCitizen(deps, { id, text: reason, intentId }, staff);
  return { proposed: true };
}
