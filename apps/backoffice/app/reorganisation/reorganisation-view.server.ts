import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { ReorganisationPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { codeView } from '../dossier/code-view.ts';
import { numberedPages } from '../numbered-pages.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { mergersHref, reorganisationHref } from './merger-address.ts';
import { passedWords } from './passed-words.ts';

type Reorganisation = ReorganisationPage['reorganisation'];

function withdrawnView({ withdrawnAt, withdrawerName }: Reorganisation, { t, locale }: Say) {
  if (!withdrawnAt) return undefined;
  const by = { name: withdrawerName ?? t('backoffice:audit.gone'), time: formatDateTime(locale, withdrawnAt) };
  return t('backoffice:merger.withdrawnBy', by);
}

/** Asked once more on the page itself: what is taken back, and that nothing of it stays. */
function withdrawView({ id, passed }: Reorganisation, { t, locale }: Say) {
  const confirm: FieldView = {
    ...{ name: 'confirmed', kind: 'choices', required: true, value: [] },
    label: t('backoffice:merger.withdrawSure'),
    options: [{ value: 'yes', label: passedWords(passed, locale).join('; ') }],
  };
  return {
    action: reorganisationHref(id),
    intentId: newIntentId(),
    title: t('backoffice:merger.withdrawTitle'),
    lead: t('backoffice:merger.withdrawLead'),
    confirm,
    errors: t('shell:errorSummary', { count: 1 }),
    send: t('backoffice:merger.withdraw'),
  };
}

/** What a reorganisation was, and what passed by it. */
export function reorganisationView({ reorganisation, rows, count, page, mayWithdraw }: ReorganisationPage, say: Say) {
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
    withdrawn: withdrawnView(reorganisation, say),
    withdraw: mayWithdraw ? withdrawView(reorganisation, say) : undefined,
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
    back: { href: mergersHref, label: t('backoffice:merger.back') },
  };
}
