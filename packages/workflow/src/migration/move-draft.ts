import type { Answers } from '../form/field.ts';
import type { Procedure } from '../procedure.ts';
import { moveAnswers } from './move-answers.ts';
import { migrationFrom } from './move-dossier.ts';

/**
 * A draft under a newer form: every answer that has a place keeps it, the others are put aside and come back when a form
 * asks for them again; what is new or unclear is simply asked. Without a migration, questions of the same name and kind are the same.
 */
export function moveDraft(
  from: Procedure,
  to: Procedure,
  draft: { answers: Answers; aside: Answers },
): { answers: Answers; aside: Answers } {
  const migration = migrationFrom(to, from.version) ?? { from: from.version };
  const { answers, aside } = moveAnswers(migration, from.form, to.form, draft.answers);
  const returning = moveAnswers({ from: to.version }, to.form, to.form, { ...draft.aside, ...answers });
  return { answers: returning.answers, aside: { ...draft.aside, ...aside } };
}
