import { listJudged } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readIndicator } from '../indicators/indicator-address.ts';
import { judgedView } from '../indicators/judged-view.server.ts';
import { BehindPage } from '../report/behind-page.tsx';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = { ...readReportAddress(url, now), only: '' };
  const judged = readIndicator(url);
  const after = url.searchParams.get('after') ?? undefined;
  const list = await listJudged(deps, { ...askedAt(address, now), ...judged, after }, actor);
  if (!list) throw notFound();
  return judgedView(list, { address, ...judged, isLater: after !== undefined }, { t, locale });
});

export default function IndicatorDossiers() {
  return <BehindPage view={useLoaderData<typeof loader>()} />;
}
