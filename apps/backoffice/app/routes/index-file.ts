import { readServiceIndex } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';
import { indexFile } from '../service-index/index-file.server.ts';

/** The service index as a file: what the page shows at the same address. */
export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const as = sheetKinds.find((kind) => kind === url.searchParams.get('as'));
  const address = { ...readReportAddress(url, now), only: '' };
  const read = as && (await readServiceIndex(deps, askedAt(address, now), actor));
  if (!read) throw notFound();
  return indexFile({ as, address, now }, read, { t, locale });
});
