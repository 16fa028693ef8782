import { closeGroup, makeGroup, renameGroup } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from '../posts/administered.ts';
import { keptGroup } from './kept-group.ts';

/** What is wrong with the name of a group. */
export type NameProblem = 'missing' | 'tooLong' | 'taken';

export const longestGroupName = 100;

const nameProblem = (name: string): NameProblem | null => {
  if (name === '') return 'missing';
  return name.length > longestGroupName ? 'tooLong' : null;
};

/** One spelling of a name, however it was typed. */
const tidied = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

type Kept = { done: true; id: string } | { problem: NameProblem } | null;

/** Makes a group at an agency that one administers, once for an id. Null: not theirs to make. */
export async function makeGroupAt(
  deps: Pick<Deps, 'db'>,
  { id, agencyId, name }: { id: string; agencyId: string; name: string },
  staff: Staff,
): Promise<Kept> {
  const agencies = await administered(deps, staff);
  if (!agencies.some((each) => each.id === agencyId)) return null;
  const called = tidied(name);
  const problem = nameProblem(called);
  if (problem) return { problem };
  const made = await makeGroup(deps.db, { id, agencyId, name: called }, staff.id);
  return made === 'taken' ? { problem: made } : { done: true, id };
}

/** Calls a group otherwise. Null: not theirs, or closed. */
export async function renameGroupOf(
  deps: Pick<Deps, 'db'>,
  { id, name }: { id: string; name: string },
  staff: Staff,
): Promise<Kept> {
  const group = await keptGroup(deps, id, staff);
  if (!group) return null;
  const called = tidied(name);
  const problem = nameProblem(called);
  if (problem) return { problem };
  const renamed = await renameGroup(deps.db, { id, agencyId: group.agencyId, name: called }, staff.id);
  if (renamed === 'closed') return null;
  return renamed === 'taken' ? { problem: renamed } : { done: true, id };
}

/** Closes a group when no open dossier waits with it. Null: not theirs. */
export async function closeGroupOf(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<'closed' | 'waits' | null> {
  return (await keptGroup(deps, id, staff)) && closeGroup(deps.db, id, staff.id);
}
