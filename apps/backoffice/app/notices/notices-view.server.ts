import { pinnedProcedure } from '@mot-cua/catalog';
import { formatDateTime } from '@mot-cua/locales';
import type { StaffNotices } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';

const pageHref = (page: number): string => (page > 1 ? `/work/notices?page=${page}` : '/work/notices');

function rowView(row: StaffNotices['rows'][number], { t, locale }: Say) {
  const { id, kind, dossierId, reference, procedureCode, procedureVersion, dueAt, createdAt, readAt } = row;
  return {
    key: id,
    what: t(`backoffice:staffNotices.kinds.${kind}`),
    unread: readAt === null ? t('backoffice:staffNotices.unread') : null,
    late: kind === 'overdue',
    href: dossierHref(dossierId),
    code: codeView(reference),
    procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
    due: dueAt ? formatDateTime(locale, dueAt) : t('backoffice:board.noDue'),
    handler: row.handlerName ?? t('backoffice:list.unassigned'),
    at: formatDateTime(locale, createdAt),
  };
}

/** What somebody was told about dossiers, newest first. */
export function staffNoticesView({ rows, unread, page, pages }: StaffNotices, hasMarked: boolean, say: Say) {
  const { t } = say;
  const previous = page > 1 ? { href: pageHref(page - 1), label: t('shell:previousPage') } : undefined;
  const next = page < pages ? { href: pageHref(page + 1), label: t('shell:nextPage') } : undefined;
  return {
    title: t('backoffice:staffNotices.title'),
    lead: t('backoffice:staffNotices.lead'),
    told: hasMarked ? t('backoffice:staffNotices.marked') : null,
    caption: t('backoffice:staffNotices.caption'),
    empty: t('backoffice:staffNotices.empty'),
    mark: unread > 0 ? { label: t('backoffice:staffNotices.markAll'), intentId: newIntentId() } : null,
    columns: {
      what: t('backoffice:staffNotices.columns.what'),
      code: t('backoffice:staffNotices.columns.code'),
      procedure: t('backoffice:staffNotices.columns.procedure'),
      due: t('backoffice:staffNotices.columns.due'),
      handler: t('backoffice:staffNotices.columns.handler'),
      at: t('backoffice:staffNotices.columns.at'),
    },
    rows: rows.map((row) => rowView(row, say)),
    pager: previous || next ? { label: t('shell:pages'), pages: [], previous, next } : null,
  };
}
