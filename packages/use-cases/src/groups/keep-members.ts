import { addDays, isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import { joinGroup, leaveGroup, legalNow, staffAt } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { keptGroup } from './kept-group.ts';

/** A membership as somebody enters it. */
export interface NewMember {
  groupId: string;
  staffId: string;
  from: string;
  /** Empty: until they leave. */
  to: string;
}

export interface MemberProblem {
  field: 'staffId' | 'from' | 'to';
  code: 'missing' | 'notInList' | 'notADate' | 'past' | 'beforeFrom' | 'already';
}

function datesProblem({ from, to }: NewMember, today: PlainDate): MemberProblem[] {
  if (from === '') return [{ field: 'from', code: 'missing' }];
  if (!isPlainDate(from)) return [{ field: 'from', code: 'notADate' }];
  if (from < today) return [{ field: 'from', code: 'past' }];
  if (to === '') return [];
  if (!isPlainDate(to)) return [{ field: 'to', code: 'notADate' }];
  return to < from ? [{ field: 'to', code: 'beforeFrom' }] : [];
}

function personProblem({ staffId }: NewMember, handlers: readonly { id: string }[]): MemberProblem[] {
  if (staffId === '') return [{ field: 'staffId', code: 'missing' }];
  return handlers.some(({ id }) => id === staffId) ? [] : [{ field: 'staffId', code: 'notInList' }];
}

/** Takes a handler of the agency into a group from a day on. Null: not theirs, or closed. */
export async function joinGroupOf(
  deps: Pick<Deps, 'db'>,
  member: NewMember,
  staff: Staff,
): Promise<{ done: true } | { problems: MemberProblem[] } | null> {
  const { groupId, staffId, from, to } = member;
  const [group, now] = await Promise.all([keptGroup(deps, groupId, staff), legalNow(deps.db)]);
  if (!group || group.closedAt) return null;
  const handlers = await staffAt(deps.db, group.agencyId, 'handler');
  const problems = [...personProblem(member, handlers), ...datesProblem(member, plainDate(now))];
  if (problems.length > 0) return { problems };
  const joined = await joinGroup(deps.db, { groupId, staffId, from, to: to || null }, staff.id);
  if (joined === 'closed') return null;
  return joined === 'already' ? { problems: [{ field: 'staffId', code: 'already' }] } : { done: true };
}

/** Somebody leaves a group at once: yesterday was their last day. Whether there was something to end. */
export async function leaveGroupOf(
  deps: Pick<Deps, 'db'>,
  { groupId, staffId }: Pick<NewMember, 'groupId' | 'staffId'>,
  staff: Staff,
): Promise<boolean> {
  const [group, now] = await Promise.all([keptGroup(deps, groupId, staff), legalNow(deps.db)]);
  return group !== null && leaveGroup(deps.db, { groupId, staffId, lastDay: addDays(plainDate(now), -1) }, staff.id);
}
