import type { PlainDate } from '@mot-cua/calendar';
import { type Agency, type Database, listCommunes } from '@mot-cua/db';

interface Known {
  on: PlainDate;
  until: number;
  communes: Promise<Agency[]>;
}

const freshMilliseconds = 60_000;

const known = new WeakMap<Database, Known>();

/** The communes of a day. They change by law, not by the minute: read again once a minute. */
export function communesOn(db: Database, on: PlainDate): Promise<Agency[]> {
  const now = performance.now();
  const found = known.get(db);
  if (found?.on === on && found.until > now) return found.communes;
  const communes = listCommunes(db, on);
  known.set(db, { on, until: now + freshMilliseconds, communes });
  communes.catch(() => known.delete(db));
  return communes;
}
