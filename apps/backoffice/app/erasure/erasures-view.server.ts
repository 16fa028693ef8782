import { formatDateTime } from '@mot-cua/locales';
import type { MyErasure, PageOf } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { type ErasuresAddress, erasureHref, erasuresHref } from './addresses.ts';

const lists = ['open', 'answered'] as const;

function rowView({ id, code, fullName, items, sentAt, dueAt, answeredAt, isLate }: MyErasure, { t, locale }: Say) {
  const due = formatDateTime(locale, dueAt);
  return {
    key: id,
    href: erasureHref(id),
    code,
    name: fullName,
    items: String(items.length),
    sent: formatDateTime(locale, sentAt),
    moment: answeredAt ? formatDateTime(locale, answeredAt) : due,
    late: isLate ? t('backoffice:erasures.late', { date: due }) : null,
  };
}

/** The requests for erasure that wait, or that were answered. */
export function erasuresView(listed: PageOf<MyErasure>, { list, page }: ErasuresAddress, say: Say) {
  const { t } = say;
  const turn = (to: number, label: string) => ({ href: erasuresHref({ list, page: to }), label });
  return {
    title: t('backoffice:erasures.title'),
    lead: t('backoffice:erasures.lead'),
    tabs: {
      label: t('backoffice:erasures.tabs'),
      tabs: lists.map((each) => ({
        href: erasuresHref({ list: each }),
        label: t(`backoffice:erasures.lists.${each}`),
        current: each === list,
      })),
    },
    empty: t(`backoffice:erasures.empty.${list}`),
    columns: {
      code: t('backoffice:erasures.columns.code'),
      name: t('backoffice:erasures.columns.name'),
      items: t('backoffice:erasures.columns.items'),
      sent: t('backoffice:erasures.columns.sent'),
      moment: t(`backoffice:erasures.columns.${list === 'open' ? 'due' : 'answered'}`),
    },
    rows: listed.rows.map((row) => rowView(row, say)),
    pager:
      page > 1 || listed.hasNext
        ? {
            label: t('shell:pages'),
            pages: [],
            previous: page > 1 ? turn(page - 1, t('backoffice:erasures.previous')) : undefined,
            next: listed.hasNext ? turn(page + 1, t('backoffice:erasures.next')) : undefined,
          }
        : null,
  };
}
