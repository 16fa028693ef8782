import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Field, Outcome } from '@mot-cua/workflow';
import { answerText } from '../dossier/answer-text.server.ts';
import type { Say } from '../say.ts';

/** A line of a paper, with what it is about before it. */
export interface LetterLine {
  key?: string;
  value: string;
}

/** The text of a result as it will be typeset: grounds, rows and paragraphs, with answers and draft in their places. */
export function resultLines(view: StaffDossierView, draft: { outcome: Outcome; text: string }, say: Say): LetterLine[] {
  const { procedure, code, answers } = view;
  const { result } = procedure.texts[say.locale];
  const fields = procedure.form.flatMap((page) => page.fields);
  const blank = say.t('backoffice:letters.blank');
  const said = (name: string): string => {
    if (name === 'code') return code ?? blank;
    if (name === 'reason') return draft.text || blank;
    const field: Field | undefined = fields.find((each) => each.name === name);
    return field && answers[name] !== undefined ? answerText(field, view, say) : blank;
  };
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => said(name));
  const rows = procedure.result.rows.filter((name) => answers[name] !== undefined);
  return [
    ...result.grounds.map((ground) => ({ value: filled(ground) })),
    ...rows.map((name) => ({ key: result.rows[name] ?? name, value: said(name) })),
    ...(result.paragraphs[draft.outcome] ?? []).map((text) => ({ value: filled(text) })),
  ];
}
