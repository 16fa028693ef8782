import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { ReorganisationPage } from '@mot-cua/use-cases';
import { codeView } from '../dossier/code-view.ts';
import { numberedPages } from '../numbered-pages.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { reorganisationHref } from './merger-address.ts';
import { passedWords } from './passed-words.ts';

/** What a reorganisation was, and what passed by it. */
export function reorganisationView({ reorganisation, rows, count, page }: ReorganisationPage, say: Say) {
  const { t, locale } = say;
  const { id, document, effective, passed, announcedAt, announcerName, doneAt } = reorganisation;
  const date = formatLongDate(locale, effective);
  return {
    title: t('backoffice:merger.changeTitle', { document }),
    summary: t('backoffice:merger.summary', { date, document }),
    agencies: passedWords(passed, locale),
    by: [announcerName, formatDateTime(locale, announcedAt)].filter(Boolean).join(' · '),
    handedOver: t('backoffice:merger.handedOver', { count }),
    told: doneAt ? t('backoffice:merger.told') : t('backoffice:merger.underWayNote', { date }),
    isDone: doneAt !== null,
    caption: t('backoffice:merger.dossiers'),
    empty: t('backoffice:merger.nothingYet'),
    columns: {
      code: t('backoffice:calendar.code'),
      procedure: t('backoffice:calendar.procedure'),
      passed: t('backoffice:merger.passed'),
      at: t('backoffice:merger.at'),
    },
    rows: rows.map((row) => ({
      key: `${row.dossierId} ${row.at}`,
      code: codeView(row.code ?? row.provisionalNumber),
      procedure: procedureName(row.procedureCode, say),
      passed: passedWords(row.passed, locale),
      at: formatDateTime(locale, row.at),
    })),
    pages: numberedPages(count, page, (number) => reorganisationHref(id, number), say),
    back: { href: '/admin/agencies', label: t('backoffice:merger.back') },
  };
}
