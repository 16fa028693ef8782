import { formatDate, officialPapers as words } from '@mot-cua/locales';
import type { Answers, Procedure } from '@mot-cua/workflow';

/** An answer as a paper prints it, in Vietnamese. */
export function answerWords({ form, texts }: Procedure, answers: Answers, name: string): string {
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

/** A sentence of a service with its `{{answers}}` filled in. */
export const filledIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
