import { closedWords, formatTime } from '@mot-cua/locales';
import { type Hall, matters, ticketLabel } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** As many as fit on a screen without scrolling. */
const mostShown = 5;

const minutesWords = (minutes: number | null, { t }: Say): string =>
  minutes === null ? t('portal:queue.unknown') : t('portal:queue.minutes', { count: Math.round(minutes) });

/** What hangs in the waiting room: numbers and desks, readable from afar. */
export function screenView({ agency, board, now, desk }: Hall, say: Say) {
  const { t, locale } = say;
  const name = locale === 'vi' ? agency.nameVi : agency.nameEn;
  return {
    title: t('portal:queue.screenOf', { agency: name }),
    agency: name,
    time: formatTime(locale, now),
    heading: t('portal:queue.screenTitle'),
    note: desk.isOpen ? (board.called.length === 0 ? t('portal:queue.nobody') : undefined) : closedWords(say, desk),
    called: board.called.slice(0, mostShown).map((ticket) => ({
      label: ticketLabel(ticket),
      desk: t('portal:queue.desk', { desk: ticket.desk }),
    })),
    waitingTitle: t('portal:queue.waiting'),
    waiting: matters.map((matter) => ({
      label: t(`portal:queue.matters.${matter}`),
      value: String(board.waiting[matter]),
    })),
    average: { label: t('portal:queue.average'), value: minutesWords(board.averageWaitMinutes, say) },
  };
}
