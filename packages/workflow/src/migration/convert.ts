import type { Answer } from '../form/field.ts';

/** How an answer of one kind becomes one of another: a closed list, so that a migration is data and can be proved value by value. */
export type Conversion =
  | 'toText'
  | 'toNumber'
  | 'onlyLine'
  | 'firstWord'
  | 'otherWords'
  | { readonly options: Readonly<Record<string, string>> }
  | { readonly times: number }
  | { readonly bands: readonly { readonly upTo?: number; readonly is: string }[] };

const number = (answer: Answer): number | null => {
  if (typeof answer === 'number') return answer;
  return /^\d{1,15}$/.test(answer.trim()) ? Number(answer) : null;
};

const named = {
  toText: (answer: Answer) => String(answer),
  toNumber: number,
  /** Several ticked boxes as one choice, when only one was ticked. */
  onlyLine: (answer: Answer) => (String(answer).includes('\n') ? null : answer),
  firstWord: (answer: Answer) => String(answer).split(' ')[0] || null,
  otherWords: (answer: Answer) => String(answer).split(' ').slice(1).join(' ') || null,
};

/** An answer in its new form; null when it has none and a person must look. */
export function convert(answer: Answer, by: Conversion | undefined): Answer | null {
  if (by === undefined) return answer;
  if (typeof by === 'string') return named[by](answer);
  if ('options' in by) return by.options[String(answer)] ?? null;
  const value = number(answer);
  if (value === null) return null;
  if ('times' in by) return value * by.times;
  return by.bands.find(({ upTo }) => upTo === undefined || value <= upTo)?.is ?? null;
}
