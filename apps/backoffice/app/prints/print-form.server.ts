import { newIntentId } from '@mot-cua/web/server';
import { type ReportAddress, reportHref } from '../report/report-address.ts';
import type { Say } from '../say.ts';

export type PrintedReport = 'report' | 'indicators' | 'index';

/** The button that asks for a report as a typeset PDF. */
export const printForm = (of: PrintedReport, address: ReportAddress, { t }: Say) => ({
  of,
  query: new URL(reportHref('/reports', address), 'http://here').search,
  intentId: newIntentId(),
  label: t('backoffice:prints.ask'),
});

export type PrintForm = ReturnType<typeof printForm>;
