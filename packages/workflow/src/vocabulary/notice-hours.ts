import { type Instant, instantAt } from '@mot-cua/calendar';
import type { Declared } from '../facts.ts';
import type { Law } from '../law.ts';

const hour = 3_600_000;

/** The last moment that lies so many elapsed hours before the event of a notice; null when the event has no time yet. */
export function hoursBefore(
  { notice }: Law,
  declared: Declared,
  hours: 'atLeastHours' | 'objectHours',
): Instant | null {
  const date = notice && declared[notice.date];
  const time = notice && declared[notice.time];
  if (!notice || typeof date !== 'string' || typeof time !== 'string') return null;
  return new Date(Date.parse(instantAt(date, time)) - notice[hours] * hour).toISOString();
}
