import { SheetBody } from '@mot-cua/ui';
import { loadCalendar } from '@mot-cua/use-cases';
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorView } from '../error-view.tsx';
import type { loader as rootLoader } from '../root.tsx';
import { rootOf } from '../root-view.ts';
import { load } from '../routing.server.ts';
import { shownTo } from '../shell/shown-to.server.ts';
import { StaffShell } from '../shell/staff-shell.tsx';
import { staffView } from '../shell/staff-view.server.ts';

export const loader = load('staff', async (given) => {
  const { deps, t, locale } = given;
  const [shown, calendar] = await Promise.all([shownTo(given), loadCalendar(deps.db)]);
  return staffView({ ...shown, calendar }, { t, locale });
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
