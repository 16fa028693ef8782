import { formatDate, formatDateTime, formatMoney } from '@mot-cua/locales';
import { inDrawer, type MoneyDay, type MoneyEntry } from '@mot-cua/use-cases';
import { dayHref } from '../day/day-address.ts';
import { dayFilters } from '../day/day-filters.server.ts';
import type { Say } from '../say.ts';
import { closingView, type RejectedClosing } from './closing-view.server.ts';
import { entryRow } from './entry-row.server.ts';
import { exemptedView } from './exempted-view.server.ts';
import { gatewayView } from './gateway-view.server.ts';

interface Shown {
  entries: { rows: readonly MoneyEntry[]; next: string | null };
  isLater?: boolean;
  done?: boolean;
  rejected?: RejectedClosing;
}

const figuresOf = (day: MoneyDay, { t, locale }: Say) => [
  { label: t('backoffice:moneyDay.cashIn'), value: formatMoney(locale, day.sums.cashIn) },
  { label: t('backoffice:moneyDay.cashOut'), value: formatMoney(locale, day.sums.cashOut) },
  { label: t('backoffice:moneyDay.drawer'), value: formatMoney(locale, inDrawer(day)) },
  { label: t('backoffice:moneyDay.gatewayIn'), value: formatMoney(locale, day.sums.gatewayIn) },
  { label: t('backoffice:moneyDay.gatewayOut'), value: formatMoney(locale, day.sums.gatewayOut) },
];

function columnsOf({ t }: Say) {
  return {
    at: t('backoffice:moneyDay.at'),
    receipt: t('backoffice:moneyDay.receipt'),
    code: t('backoffice:moneyDay.dossier'),
    procedure: t('backoffice:moneyDay.procedure'),
    way: t('backoffice:moneyDay.way'),
    amount: t('backoffice:moneyDay.amount'),
    order: t('backoffice:moneyDay.order'),
    who: t('backoffice:moneyDay.who'),
  };
}

/** A day of an agency's money: what came and went, what the gateway says, and how it is closed. */
export function moneyView(
  day: MoneyDay,
  { entries, isLater, done, rejected = { raw: {} } }: Shown,
  now: string,
  say: Say,
) {
  const { t, locale } = say;
  const at = { agencyId: day.agency.id, day: day.day };
  const title = t('backoffice:moneyDay.title');
  const closing = closingView(day, rejected, say);
  return {
    title,
    mendTitle: closing.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    count: `${formatDate(locale, day.day)} · ${locale === 'vi' ? day.agency.nameVi : day.agency.nameEn}`,
    files: [{ href: dayHref('/money/day/file', at), label: t('backoffice:moneyDay.csv') }],
    print: t('backoffice:moneyDay.print'),
    filters: {
      label: t('backoffice:moneyDay.filters'),
      fields: dayFilters(day, { day: t('backoffice:moneyDay.day'), agency: t('backoffice:moneyDay.agency') }, say),
      show: t('backoffice:moneyDay.show'),
    },
    done: done && day.closed ? t('backoffice:moneyDay.done') : undefined,
    seenAt: t('backoffice:moneyDay.seenAt', { time: formatDateTime(locale, now) }),
    figures: figuresOf(day, say),
    open: {
      title: t('backoffice:moneyDay.openLead'),
      items: day.open
        .filter((each) => each !== day.day)
        .map((each) => ({ href: dayHref('/money/day', { ...at, day: each }), label: formatDate(locale, each) })),
    },
    exempted: exemptedView(day, say),
    gateway: gatewayView(day, say),
    entries: {
      caption: t('backoffice:moneyDay.entries'),
      empty: t('backoffice:moneyDay.empty'),
      columns: columnsOf(say),
      rows: entries.rows.map((entry) => entryRow(entry, say)),
      pages: t('shell:pages'),
      start: isLater ? { href: dayHref('/money/day', at), label: t('backoffice:moneyDay.first') } : undefined,
      next: entries.next
        ? { href: dayHref('/money/day', at, { after: entries.next }), label: t('backoffice:moneyDay.more') }
        : undefined,
    },
    closing,
    action: dayHref('/money/day', at),
  };
}

export type MoneyView = ReturnType<typeof moneyView>;
