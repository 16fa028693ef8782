import type { PlainDate } from '@mot-cua/calendar';
import type { Translator } from './create-translator.ts';
import { formatLongDate } from './format-date.ts';

interface Closed {
  today: PlainDate;
  opens: { date: PlainDate; time: string } | null;
}

/** That a desk is closed now, and when it opens next. */
export function closedWords({ t, locale }: Pick<Translator, 't' | 'locale'>, { today, opens }: Closed): string {
  if (!opens) return t('portal:queue.closedLong');
  if (opens.date === today) return t('portal:queue.closedToday', { time: opens.time });
  return t('portal:queue.closed', { time: opens.time, day: formatLongDate(locale, opens.date) });
}
