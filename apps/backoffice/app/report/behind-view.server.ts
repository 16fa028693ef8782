import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { ReportColumn, ReportedList } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';
import { type ReportAddress, reportHref } from './report-address.ts';
import { columnWords } from './report-columns.server.ts';
import { agencyName, periodName, procedureName } from './report-names.server.ts';

function rowView(row: ReportedList['rows'][number], { scope }: ReportedList, say: Say) {
  const { t, locale } = say;
  return {
    key: row.dossierId,
    href: scope.own.includes(row.agencyId) ? dossierHref(row.dossierId) : undefined,
    code: codeView(row.code ?? row.provisionalNumber),
    procedure: procedureName(row.procedureCode, say),
    agency: agencyName(scope, row.agencyId, say),
    accepted: formatDateTime(locale, row.acceptedAt),
    due: row.dueAt ? formatDate(locale, row.dueAt) : t('backoffice:board.noDue'),
    done: row.doneAt ? formatDateTime(locale, row.doneAt) : t('backoffice:report.notDone'),
  };
}

interface Behind {
  title: string;
  lead: string;
  note: string;
  back: { href: string; label: string };
  /** The address of the first page, and of the one after a cursor. */
  more: (after?: string) => string;
  isLater: boolean;
}

/** A list of dossiers without names, whatever it stands behind. */
export function behindList(list: ReportedList, { more, isLater, ...words }: Behind, say: Say) {
  const { t } = say;
  return {
    ...words,
    caption: t('backoffice:report.behindCaption'),
    empty: t('backoffice:report.behindEmpty'),
    columns: {
      code: t('backoffice:list.code'),
      procedure: t('backoffice:list.procedure'),
      agency: t('backoffice:report.byAgency'),
      accepted: t('backoffice:report.acceptedAt'),
      due: t('backoffice:report.lawfulDue'),
      done: t('backoffice:report.doneAt'),
    },
    rows: list.rows.map((row) => rowView(row, list, say)),
    pages: t('shell:pages'),
    start: isLater ? { href: more(), label: t('backoffice:board.firstPage') } : undefined,
    next: list.next ? { href: more(list.next), label: t('shell:nextPage') } : undefined,
  };
}

/** The dossiers behind a figure of the report. */
export function behindView(
  list: ReportedList,
  { address, column, isLater }: { address: ReportAddress; column: ReportColumn; isLater: boolean },
  say: Say,
) {
  const { t } = say;
  const lead = t('backoffice:report.behindOf', {
    ...columnWords(column, say),
    period: periodName(address.period, say),
  });
  const parts = [
    lead,
    ...(address.only ? [agencyName(list.scope, address.only, say)] : []),
    ...(address.procedure ? [procedureName(address.procedure, say)] : []),
  ];
  const behind = {
    title: t('backoffice:report.behind'),
    lead: parts.join(' · '),
    note: t('backoffice:report.behindNote'),
    back: { href: reportHref('/reports', { ...address, only: '' }), label: t('backoffice:report.back') },
    more: (after?: string) => reportHref('/reports/dossiers', address, { column, after }),
    isLater,
  };
  return behindList(list, behind, say);
}

export type BehindView = ReturnType<typeof behindList>;
