import type { Outcome } from '../facts.ts';
import type { Procedure } from '../procedure.ts';

const namedIn = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));

/** The name of what the handler wrote, among the fields of a result. */
export const draftField = 'reason';

/** What a result of this outcome is filled in with: its rows, and the answers that its sentences name. */
export function resultFields({ form, result, texts }: Procedure, outcome: Outcome): string[] {
  const { grounds, paragraphs } = texts.vi.result;
  const known = ['fullName', draftField, ...form.flatMap(({ fields }) => fields.map(({ name }) => name))];
  const named = [...result.rows, ...namedIn([...grounds, ...(paragraphs[outcome] ?? [])])];
  return [...new Set(named)].filter((name) => known.includes(name));
}
