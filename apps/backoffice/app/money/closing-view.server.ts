import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDateTime, formatMoney, formatNumber } from '@mot-cua/locales';
import { type ClosingTrouble, closingPage, inDrawer, type MoneyDay } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What was posted and not taken. */
export interface RejectedClosing {
  raw: RawAnswers;
  problems?: PageProblems;
  trouble?: ClosingTrouble;
}

const labelsOf = ({ t }: Say) => ({
  counted: {
    label: t('backoffice:moneyDay.fields.counted.label'),
    hint: t('backoffice:moneyDay.fields.counted.hint'),
  },
  note: { label: t('backoffice:moneyDay.fields.note.label'), hint: t('backoffice:moneyDay.fields.note.hint') },
});

function closedLines({ closed, sums }: MoneyDay, { t, locale }: Say): { lines: string[]; isChanged: boolean } | null {
  if (!closed) return null;
  const lines = [
    t('backoffice:moneyDay.closed', {
      time: formatDateTime(locale, closed.closedAt),
      name: closed.closedByName ?? t('backoffice:moneyDay.gone'),
    }),
    t('backoffice:moneyDay.closedCounted', {
      counted: formatMoney(locale, closed.counted),
      expected: formatMoney(locale, closed.cashIn - closed.cashOut),
    }),
    t('backoffice:moneyDay.closedDifferences', { count: formatNumber(locale, closed.differences, 0) }),
    ...(closed.note ? [t('backoffice:moneyDay.closedNote', { note: closed.note })] : []),
  ];
  const keys = ['entries', 'cashIn', 'cashOut', 'gatewayIn', 'gatewayOut'] as const;
  return { lines, isChanged: keys.some((key) => closed[key] !== sums[key]) };
}

/** How the day was closed, or the form that closes it; neither for a day that is not over. */
export function closingView(day: MoneyDay, { raw, problems = {}, trouble }: RejectedClosing, say: Say) {
  const { t } = say;
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, raw, problems, communes: [] };
  const place = trouble && {
    field: trouble === 'noteNeeded' ? 'note' : 'counted',
    message: t(`backoffice:moneyDay.trouble.${trouble}`),
  };
  const items = [...fieldErrors(closingPage.fields, asking, say), ...(place ? [place] : [])];
  const isOpen = !day.closed && day.day < day.today;
  return {
    closed: closedLines(day, say),
    changed: t('backoffice:moneyDay.changed'),
    title: t('backoffice:moneyDay.close'),
    lead: t('backoffice:moneyDay.closeLead'),
    fields: isOpen
      ? fieldViews(closingPage.fields, asking, say).map((field) =>
          place?.field === field.name ? { ...field, error: place.message } : field,
        )
      : [],
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    send: t('backoffice:moneyDay.send'),
    intentId: newIntentId(),
    expected: inDrawer(day),
  };
}

export type ClosingView = ReturnType<typeof closingView>;
