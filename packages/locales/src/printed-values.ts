import type { Answers, Declared, Procedure } from '@mot-cua/workflow';
import { formatDate } from './format-date.ts';
import { officialPapers as words } from './official-papers.ts';

/** An answer as a paper prints it, in Vietnamese. */
function answerWords({ form, texts }: Procedure, answers: Answers, name: string): string {
  const field = form.flatMap(({ fields }) => fields).find((each) => each.name === name);
  const answer = answers[name];
  if (!field || answer === undefined) return '';
  switch (field.kind) {
    case 'date':
      return formatDate('vi', String(answer));
    case 'choice':
      return texts.vi.fields[name]?.options?.[String(answer)] ?? String(answer);
    case 'yesNo':
      return answer === 'yes' ? words.yes : words.no;
    default:
      return String(answer);
  }
}

interface Filling {
  answers: Answers;
  /** What rules counted anew at the counter wins over what was declared at home. */
  declared: Declared;
  ownerName: string;
  /** What the agency wrote: the draft, and what a correction put in the place of an answer. */
  written: Readonly<Record<string, string>>;
}

/** What stands in a result for each name that its template knows. */
export function printedValues(
  procedure: Procedure,
  { answers, declared, ownerName, written }: Filling,
): Record<string, string> {
  const counted = Object.entries(declared).filter(([, value]) => typeof value !== 'boolean');
  const now = { ...answers, ...(Object.fromEntries(counted) as Record<string, string | number>) };
  const names = procedure.form.flatMap(({ fields }) => fields.map(({ name }) => name));
  const printed = Object.fromEntries(names.map((name) => [name, answerWords(procedure, now, name)]));
  return { ...printed, fullName: ownerName, reason: '', ...written };
}
