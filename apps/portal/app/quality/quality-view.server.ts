import { formatDate, formatDateTime, formatNumber, formatShare } from '@mot-cua/locales';
import { leastShown, type QualityRow, type QualityView, type ShownQuality } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const counted = ['received', 'receivedOnline', 'settled', 'rated'] as const;

const columns = [
  { key: 'received', figure: 'received' },
  { key: 'receivedOnline', figure: 'receivedOnline' },
  { key: 'settled', figure: 'settled' },
  { key: 'onTime', figure: 'onTimeShare' },
  { key: 'rated', figure: 'rated' },
  { key: 'satisfied', figure: 'satisfiedShare' },
] as const;

type Figure = (typeof columns)[number]['figure'];

const isCount = (figure: Figure): boolean => counted.some((each) => each === figure);

/** A hidden count says so; a share of too few, or of nobody, is a dash. */
function cellOf(quality: ShownQuality, figure: Figure, { t, locale }: Say): string {
  const value = quality[figure];
  if (value === null) return isCount(figure) ? t('portal:quality.hidden') : '–';
  return isCount(figure) ? formatNumber(locale, value, 0) : formatShare(locale, value / 100);
}

const figuresOf = (quality: ShownQuality, say: Say) =>
  columns.map(({ key, figure }) => ({
    key,
    label: say.t(`portal:quality.${key}`),
    value: cellOf(quality, figure, say),
  }));

const tableOf = (title: string, rows: readonly QualityRow[], say: Say) => ({
  title,
  columns: columns.map(({ key }) => ({ key, header: say.t(`portal:quality.${key}`) })),
  rows: rows.map((row) => ({ id: row.id, name: row.names[say.locale], figures: figuresOf(row, say) })),
});

/** How services are given, for everybody: all of it, by service and by agency. */
export function qualityView(quality: QualityView | null, say: Say) {
  const { t, locale } = say;
  return {
    title: t('portal:quality.title'),
    lead: quality
      ? t('portal:quality.lead', {
          since: formatDate(locale, quality.since),
          countedAt: formatDateTime(locale, quality.countedAt),
        })
      : t('portal:quality.none'),
    all: quality && figuresOf(quality.all, say),
    explain: t('portal:quality.explain', { least: leastShown }),
    name: t('portal:quality.name'),
    tables: quality
      ? [
          tableOf(t('portal:quality.byService'), quality.services, say),
          tableOf(t('portal:quality.byAgency'), quality.agencies, say),
        ]
      : [],
    open: {
      title: t('portal:quality.openData'),
      text: t('portal:quality.openDataText'),
      links: [
        { href: '/quality.csv', label: t('portal:quality.csv') },
        { href: '/quality.json', label: t('portal:quality.json') },
      ],
    },
  };
}

/** The figures of one service, for its own page; null before it was counted. */
export function serviceQualityView(quality: QualityView | null, code: string, say: Say) {
  const row = quality?.services.find(({ id }) => id === code);
  if (!quality || !row) return null;
  return {
    title: say.t('portal:quality.here', { since: formatDate(say.locale, quality.since) }),
    figures: figuresOf(row, say),
    more: { href: '/quality', label: say.t('portal:quality.more') },
  };
}
