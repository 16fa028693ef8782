import { index, layout, type RouteConfig, route } from '@remix-run/route-config';

export default [
  route('sign-in', 'routes/sign-in.tsx'),
  route('auth/callback', 'routes/auth-callback.ts'),
  route('sign-out', 'routes/sign-out.ts'),

  route('files/parts/:id', 'routes/part-file.ts'),
  route('files/papers/:id', 'routes/paper-file.ts'),

  route('reports/file', 'routes/report-file.ts'),
  route('registers/file', 'routes/register-file.ts'),

  layout('routes/staff.tsx', [
    index('routes/home.ts'),
    route('work', 'routes/work.tsx'),
    route('work/views', 'routes/work-views.ts'),
    route('work/batch', 'routes/batch.tsx'),
    route('account/second-factor', 'routes/second-factor.tsx'),
    route('admin/second-factors', 'routes/second-factors.tsx'),
    route('admin/calendar', 'routes/calendar.tsx'),
    route('admin/calendar/preview', 'routes/calendar-preview.tsx'),
    route('admin/calendar/changes/:version', 'routes/calendar-change.tsx'),
    route('admin/audit', 'routes/audit.tsx'),
    route('admin/people', 'routes/people.tsx'),
    route('admin/synchronisation', 'routes/synchronisation.tsx'),
    route('admin/agencies', 'routes/agencies.tsx'),
    route('admin/agencies/preview', 'routes/agencies-preview.tsx'),
    route('admin/agencies/changes/:id', 'routes/agencies-change.tsx'),
    route('queue', 'routes/queue.tsx'),
    route('work/next', 'routes/next-work.ts'),
    route('registers', 'routes/registers.tsx'),
    route('reports', 'routes/report.tsx'),
    route('reports/dossiers', 'routes/report-dossiers.tsx'),
    route('dossiers/:id', 'routes/dossier.tsx'),
    route('dossiers/:id/papers', 'routes/dossier-papers.tsx'),
    route('dossiers/:id/history', 'routes/dossier-history.tsx'),
    route('dossiers/:id/control-slip', 'routes/control-slip.tsx'),
    route('dossiers/:id/commands/:command', 'routes/command.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
