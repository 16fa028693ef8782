import { readReport } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { reportFile } from '../report/report-file.server.ts';
import { load } from '../routing.server.ts';

/** The report as a file: what the page shows at the same address. */
export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const as = sheetKinds.find((kind) => kind === url.searchParams.get('as'));
  const address = { ...readReportAddress(url, now), only: '' };
  const report = as && (await readReport(deps, askedAt(address, now), actor));
  if (!report) throw notFound();
  return reportFile({ as, address, now }, report, { t, locale });
});
