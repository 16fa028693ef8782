import { type Database, type Maintenance, comingMaintenance as readComing } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

const freshMilliseconds = 30_000;

const known = new WeakMap<Database, { until: number; coming: Promise<Maintenance[]> }>();

/** For the moment after an announcement: this process need not wait until it reads again. */
export const forgetMaintenance = (db: Database): void => void known.delete(db);

/** What is announced and not over, the next first; read twice a minute, for every page shows it. */
export function comingMaintenance({ db }: Pick<Deps, 'db'>): Promise<Maintenance[]> {
  const now = performance.now();
  const found = known.get(db);
  if (found && found.until > now) return found.coming;
  const coming = readComing(db);
  known.set(db, { until: now + freshMilliseconds, coming });
  coming.catch(() => known.delete(db));
  return coming;
}
