import type { FieldProblem } from '@mot-cua/workflow';
import type { Translate } from './translate.ts';

/** What to do about an answer, with the question's own label in it; for a date it speaks of the box to mend. */
export function fieldProblemText(t: Translate, { code, part, params }: FieldProblem, label: string): string {
  if (part && (code === 'dateIncomplete' || code === 'dateUnreal')) return t(`forms:dateParts.${part}`, { label });
  const { max = '', min = '' } = params ?? {};
  return t(`forms:problems.${code}`, { label, max, min });
}
