import type { WorkingCalendar } from './working-calendar.ts';

/** The next version of a calendar: `hanoi-2026.2` is followed by `hanoi-2026.2.1`. */
export function versionAfter({ version }: Pick<WorkingCalendar, 'version'>): string {
  const [base = version, place = '0'] = /^(.*\..*)\.(\d+)$/.exec(version)?.slice(1) ?? [];
  return `${base}.${Number(place) + 1}`;
}
