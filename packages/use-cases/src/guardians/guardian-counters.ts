import { agenciesBy } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import { countersOf } from '../counter/counters-of.ts';
import type { Deps } from '../deps.ts';

/** The communes at whose counters a member of staff notes who acts for a child. */
export async function guardianCounters({ db }: Pick<Deps, 'db'>, clerk: Staff): Promise<string[]> {
  const counters = await agenciesBy(db, countersOf(clerk));
  return counters.filter(({ kind }) => kind === 'commune').map(({ id }) => id);
}
