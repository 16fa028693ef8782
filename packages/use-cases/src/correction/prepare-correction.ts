import { pinnedProcedure } from '@mot-cua/catalog';
import { readJournal } from '@mot-cua/db';
import { policies } from '@mot-cua/policy';
import {
  type Answers,
  draftField,
  type PageProblems,
  parsePage,
  type RawAnswers,
  resultFields,
} from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { type SealedText, sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { issuingPost } from '../papers/issuing-post.ts';
import { resultInForce } from '../papers/result-in-force.ts';
import { todayOf } from '../reading/today-of.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { preparationPage, preparedField } from './correction-pages.ts';
import { type CorrectionOutcome, giveCorrection } from './give-correction.ts';
import { writtenIn } from './written-in.ts';

/** What was filled in, by field; the draft is shown as it is, and counts only when it was changed. */
function filledIn(answers: Answers, fields: readonly string[], draft: string | undefined): [string, SealedText][] {
  return fields.flatMap((field): [string, SealedText][] => {
    const value = String(answers[preparedField(field)] ?? '');
    return value === '' || (field === draftField && value === draft) ? [] : [[field, sealText(value)]];
  });
}

export type Prepared = CorrectionOutcome | { problems: PageProblems } | { nothingChanged: true };

/** Prepares what is to stand in a result, asked for or not: somebody else approves it. Null: it is not this person's to prepare. */
export async function prepareCorrection(
  deps: Pick<Deps, 'db'>,
  { id, raw, version, intentId }: { id: string; raw: RawAnswers; version: number; intentId: string },
  staff: Staff,
): Promise<Prepared | null> {
  const found = await staffDossier(deps, id, staff, 'prepareCorrection');
  const post = found && issuingPost(staff, found.dossier.facts, policies.prepareCorrection.roles);
  if (!found || !post) return null;
  const { dossier, now } = found;
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const outcome = dossier.facts.outcome ?? 'granted';
  const page = preparationPage(procedure, outcome);
  const { answers, problems } = parsePage(page, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const [result, journal] = await Promise.all([resultInForce(deps, id), readJournal(deps.db, id)]);
  const filled = filledIn(answers, resultFields(procedure, outcome), writtenIn(journal)[draftField]);
  if (filled.length === 0) return { nothingChanged: true };
  const reason = sealText(String(answers.reason));
  const values = Object.fromEntries(filled.map(([field, { ref }]) => [field, ref]));
  return giveCorrection(deps, {
    ...{ found, version, intentId, by: { actorId: staff.id, ...post } },
    call: { type: 'prepareCorrection', data: { number: result?.number ?? '', values, reason: reason.ref } },
    texts: [...filled.map(([, text]) => text), reason],
  });
}
