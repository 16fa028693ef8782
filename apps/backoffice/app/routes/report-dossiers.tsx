import { listReported } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { BehindPage } from '../report/behind-page.tsx';
import { behindView } from '../report/behind-view.server.ts';
import { askedAt, readColumn, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = readReportAddress(url, now);
  const column = readColumn(url);
  const after = url.searchParams.get('after') ?? undefined;
  const list = await listReported(deps, { ...askedAt(address, now), column, after }, actor);
  if (!list) throw notFound();
  return behindView(list, { address, column, isLater: after !== undefined }, { t, locale });
});

export default function ReportDossiers() {
  return <BehindPage view={useLoaderData<typeof loader>()} />;
}
