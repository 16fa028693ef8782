import type { Answer, Field } from '../form/field.ts';

const isDate = (answer: Answer): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(answer));

/**
 * Whether an answer is of a question's kind. Bounds are not asked: what was lawful when it was declared is not made
 * invalid by a later limit.
 */
export function fits({ kind, options = [] }: Field, answer: Answer): boolean {
  switch (kind) {
    case 'number':
      return typeof answer === 'number' && Number.isSafeInteger(answer);
    case 'choice':
      return options.includes(String(answer));
    case 'choices':
      return String(answer)
        .split('\n')
        .every((line) => options.includes(line));
    case 'yesNo':
      return answer === 'yes' || answer === 'no';
    case 'date':
      return isDate(answer);
    default:
      return typeof answer === 'string' && answer !== '';
  }
}
