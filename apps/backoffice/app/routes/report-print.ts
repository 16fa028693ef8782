import { askPrint } from '@mot-cua/use-cases';
import { notFound, see } from '@mot-cua/web/server';
import type { PrintedReport } from '../prints/print-form.server.ts';
import { reportSheets } from '../prints/report-sheets.server.ts';
import { tableSheet } from '../prints/table-sheet.server.ts';
import { readReportAddress } from '../report/report-address.ts';
import { act } from '../routing.server.ts';

const longest = 1000;

/** Asks for a report as it stands now as a typeset PDF. */
export const action = act('reports', async ({ deps, actor, person, form, intentId, t, locale }) => {
  const { now } = person;
  const of = (Object.keys(reportSheets) as PrintedReport[]).find((each) => each === form.text('of'));
  const searchParams = new URLSearchParams(form.text('query').slice(0, longest));
  const address = { ...readReportAddress({ searchParams }, now), only: '' };
  const sheet = of && (await reportSheets[of]({ deps, actor, address, now }, { t, locale }));
  if (!sheet) throw notFound();
  const name = `${of}-${address.period.name}`;
  await askPrint(deps, { intentId, name, sheet: tableSheet(sheet, now, { locale }) }, actor);
  return see(`/reports/prints/${intentId}`);
});
