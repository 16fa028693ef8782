import type { DueState } from '@mot-cua/calendar';
import { dueWords, formatShortDate } from '@mot-cua/locales';
import type { DueProps } from '@mot-cua/ui';
import type { Say } from '../say.ts';

interface Standing {
  dueAt: string | null;
  due: { state: DueState; workingDays: number } | null;
}

/** A deadline for a line of a list; null before there is one. A clock that stands still shows no date. */
export function dueView({ dueAt, due }: Standing, { t, locale }: Say): DueProps | null {
  if (!due) return null;
  const word = dueWords(t, due);
  if (!dueAt || due.state === 'hold') return { state: due.state, word };
  return { state: due.state, word, date: { iso: dueAt, text: formatShortDate(locale, dueAt) } };
}
