import { readAgencyHours } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { agencyHoursView } from '../calendar/agency-hours-view.server.ts';
import { readHoursEntered } from '../calendar/hours-address.ts';
import { HoursPage } from '../calendar/hours-page.tsx';
import { load } from '../routing.server.ts';

export const loader = load('announceHours', async ({ deps, actor, url, t, locale }) => {
  const entered = readHoursEntered((name) => url.searchParams.get(name) ?? '');
  const page = await readAgencyHours(deps, { agencyId: entered.hours.agencyId }, actor);
  if (!page) throw notFound();
  return agencyHoursView(page, entered, [], { t, locale });
});

export default function AgencyHours() {
  return <HoursPage view={useLoaderData<typeof loader>()} />;
}
