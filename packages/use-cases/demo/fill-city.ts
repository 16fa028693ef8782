import { findStaff } from '@mot-cua/db';
import type { Staff } from '../src/actors.ts';
import type { Deps } from '../src/deps.ts';
import { makeDemoGroup } from './make-demo-group.ts';
import { stories } from './stories.ts';
import { tellStory } from './tell-story.ts';

const staffOfEmptyCity = `select subject from staff where subject like 'staff-%' and not exists (select from dossier)
  order by subject`;

/** Gives a city without dossiers an ordinary day to look at. Returns how many dossiers were told. */
export async function fillCity(deps: Deps): Promise<number> {
  const { rows } = await deps.db.pool.query<{ subject: string }>(staffOfEmptyCity);
  const found = await Promise.all(rows.map(({ subject }) => findStaff(deps.db, { subject })));
  const staff = found.flatMap((each): Staff[] =>
    each ? [{ kind: 'staff', id: each.id, personId: null, posts: each.posts }] : [],
  );
  if (staff.length === 0) return 0;
  const group = await makeDemoGroup(deps, staff);
  for (const [place, story] of stories.entries()) await tellStory(deps, story, { staff, group, place });
  return stories.length;
}
