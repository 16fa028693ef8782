import { SheetBody } from '@mot-cua/ui';
import { listWork, loadCalendar, staffMember } from '@mot-cua/use-cases';
import { forbidden } from '@mot-cua/web/server';
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorView } from '../error-view.tsx';
import type { loader as rootLoader } from '../root.tsx';
import { load } from '../routing.server.ts';
import { StaffShell } from '../shell/staff-shell.tsx';
import { staffView } from '../shell/staff-view.server.ts';

export const loader = load('staff', async ({ deps, actor, t, locale }) => {
  const [member, { counts }, calendar] = await Promise.all([
    staffMember(deps, actor.id),
    listWork(deps, { queue: 'all', limit: 1 }, actor),
    loadCalendar(deps.db),
  ]);
  if (!member) throw forbidden();
  return staffView({ member, counts, calendar, now: new Date().toISOString() }, { t, locale });
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
  const view = <ErrorView error={useRouteError()} root={useRouteLoaderData<typeof rootLoader>('root')} />;
  if (!staff) return <main id="main">{view}</main>;
  return (
    <StaffShell staff={staff}>
      <SheetBody>{view}</SheetBody>
    </StaffShell>
  );
}
