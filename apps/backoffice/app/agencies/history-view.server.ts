import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { AgencyPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { numberedPages } from '../numbered-pages.server.ts';
import type { Say } from '../say.ts';
import { agencyHref } from './addresses.ts';

type Changes = AgencyPage['changes'];
type Line = Changes['rows'][number];

/** What is told of contact data, in the order of the form. */
const contactFields = ['address', 'phone', 'email', 'openingVi', 'openingEn'] as const;

const parentIn = (said: Line['after'], { locale }: Say): string =>
  (locale === 'vi' ? said.parentVi : said.parentEn) ?? '';

function contactWords({ before, after }: Line, { t }: Say): string[] {
  const nothing = t('backoffice:agencies.history.nothing');
  return contactFields
    .filter((name) => name in after)
    .map((name) =>
      t('backoffice:agencies.history.contact', {
        field: t(`backoffice:agencies.fields.${name}`),
        from: before[name] ?? nothing,
        to: after[name] ?? nothing,
      }),
    );
}

function whatWords(line: Line, say: Say): string[] {
  const { t, locale } = say;
  const { what, before, after } = line;
  switch (what) {
    case 'founded':
      return [t('backoffice:agencies.history.founded', { parent: parentIn(after, say) })];
    case 'moved':
      return [t('backoffice:agencies.history.moved', { from: parentIn(before, say), to: parentIn(after, say) })];
    case 'closed':
      return [t('backoffice:agencies.history.closed', { day: formatDate(locale, after.lastDay ?? line.day) })];
    case 'contact':
      return contactWords(line, say);
  }
}

function stateOf({ isComing, withdrawnAt, withdrawerName }: Line, { t, locale }: Say) {
  if (withdrawnAt) {
    const by = { name: withdrawerName ?? t('backoffice:audit.gone'), time: formatDateTime(locale, withdrawnAt) };
    return { state: t('backoffice:agencies.history.withdrawn', by), kind: 'bad' as const };
  }
  if (isComing) return { state: t('backoffice:agencies.history.coming'), kind: 'wait' as const };
  return { state: t('backoffice:agencies.history.holds'), kind: 'done' as const };
}

/** The name it had where it was never founded. */
const agencyName = ({ agencyVi, agencyEn, after }: Line, { locale }: Say): string =>
  (locale === 'vi' ? (agencyVi ?? after.nameVi) : (agencyEn ?? after.nameEn)) ?? '';

function rowView(line: Line, mayOrder: boolean, say: Say) {
  const { t, locale } = say;
  const { id, agencyId, agencyVi, day, madeAt, makerName, isComing } = line;
  return {
    key: id,
    at: formatDateTime(locale, madeAt),
    who: makerName ?? t('backoffice:audit.gone'),
    agency: { name: agencyName(line, say), href: agencyVi === null ? null : agencyHref(agencyId) },
    what: whatWords(line, say),
    day: formatDate(locale, day),
    ...stateOf(line, say),
    withdraw:
      isComing && mayOrder
        ? {
            label: t('backoffice:agencies.history.withdraw'),
            about: t('backoffice:agencies.history.withdrawAbout', { date: formatDate(locale, day) }),
          }
        : null,
  };
}

interface Shown {
  page: number;
  hrefOf: (page: number) => string;
  mayOrder: boolean;
}

/** Who changed what and from when it holds, the newest first. */
export function historyView({ rows, count }: Changes, { page, hrefOf, mayOrder }: Shown, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:agencies.history.title'),
    empty: t('backoffice:agencies.history.empty'),
    columns: {
      at: t('backoffice:agencies.history.columns.at'),
      who: t('backoffice:agencies.history.columns.who'),
      agency: t('backoffice:agencies.history.columns.agency'),
      what: t('backoffice:agencies.history.columns.what'),
      day: t('backoffice:agencies.history.columns.day'),
      state: t('backoffice:agencies.history.columns.state'),
    },
    rows: rows.map((row) => rowView(row, mayOrder, say)),
    pages: numberedPages(count, page, hrefOf, say),
    intentId: newIntentId(),
  };
}

export type HistoryView = ReturnType<typeof historyView>;
