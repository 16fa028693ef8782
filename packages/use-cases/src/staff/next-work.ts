import { legalNow, workList } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { soonUntil } from './list-work.ts';

/** The next dossier to take up, other than the one just done; null when nothing waits. */
export async function nextWork(
  { db }: Pick<Deps, 'db'>,
  { not }: { not?: string },
  staff: Staff,
): Promise<string | null> {
  const [calendar, now] = await Promise.all([loadCalendar(db), legalNow(db)]);
  const query = {
    posts: staff.posts,
    userId: staff.id,
    queue: 'all',
    soonUntil: soonUntil(calendar, now),
    limit: 2,
  } as const;
  const { rows } = await workList(db, query);
  return rows.find(({ dossierId }) => dossierId !== not)?.dossierId ?? null;
}
