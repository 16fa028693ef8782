import { SheetBody } from '@mot-cua/ui';
import {
  administeringAgency,
  announcingAgency,
  countPetitions,
  listUnclaimed,
  loadCalendar,
  unreadForStaff,
} from '@mot-cua/use-cases';
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorView } from '../error-view.tsx';
import type { loader as rootLoader } from '../root.tsx';
import { rootOf } from '../root-view.ts';
import { load } from '../routing.server.ts';
import { StaffShell } from '../shell/staff-shell.tsx';
import { staffView } from '../shell/staff-view.server.ts';
import { askedWork } from '../work/asked-work.server.ts';

export const loader = load('staff', async (given) => {
  const { deps, person, t, locale } = given;
  const [{ counts, views, unanswered }, calendar, announcing, administering, unread, lying, petitions] =
    await Promise.all([
      askedWork(given),
      loadCalendar(deps.db),
      announcingAgency(deps, person.actor),
      administeringAgency(deps, person.actor),
      unreadForStaff(deps, person.actor),
      listUnclaimed(deps, person, person.actor),
      countPetitions(deps, person.actor),
    ]);
  const rights = { announcesDays: announcing !== null, mergesCommunes: administering !== null };
  const noticed = { unanswered, unread, unclaimed: lying.length, petitions };
  return staffView({ person, counts, views, calendar, ...noticed, ...rights }, { t, locale });
});

export default function Staff() {
  return (
    <StaffShell staff={useLoaderData<typeof loader>()}>
      <Outlet />
    </StaffShell>
  );
}

/** What went wrong on a page leaves the queues around it in place. */
export function ErrorBoundary() {
  const staff = useRouteLoaderData<typeof loader>('routes/staff');
  const view = <ErrorView error={useRouteError()} root={rootOf(useRouteLoaderData<typeof rootLoader>('root'))} />;
  if (!staff) return <main id="main">{view}</main>;
  return (
    <StaffShell staff={staff}>
      <SheetBody>{view}</SheetBody>
    </StaffShell>
  );
}
