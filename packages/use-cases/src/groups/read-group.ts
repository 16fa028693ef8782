import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import {
  type Agency,
  findAgency,
  type GroupLine,
  type GroupMember,
  groupLog,
  groupMembers,
  legalNow,
  staffAt,
  type WorkGroup,
} from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { keptGroup } from './kept-group.ts';

export interface GroupPage {
  group: WorkGroup;
  agency: Agency;
  today: PlainDate;
  /** The day whose members are shown; of today those who join later are shown, too. */
  on: PlainDate;
  members: readonly GroupMember[];
  /** Handlers of the agency who may be taken in. */
  handlers: readonly { id: string; name: string }[];
  history: { lines: readonly GroupLine[]; count: number };
}

interface Asked {
  id: string;
  /** Empty or no date: today. */
  on?: string;
  limit: number;
  skip: number;
}

/** A group with its members on a day, and its history. Null: not there, or not for this person. */
export async function readGroup(deps: Pick<Deps, 'db'>, asked: Asked, staff: Staff): Promise<GroupPage | null> {
  const { db } = deps;
  const [group, now] = await Promise.all([keptGroup(deps, asked.id, staff), legalNow(db)]);
  if (!group) return null;
  const today = plainDate(now);
  const on = asked.on && isPlainDate(asked.on) ? asked.on : today;
  const [agency, members, handlers, history] = await Promise.all([
    findAgency(db, group.agencyId),
    groupMembers(db, { groupId: group.id, on, later: on === today }),
    staffAt(db, group.agencyId, 'handler'),
    groupLog(db, { groupId: group.id, limit: asked.limit, skip: asked.skip }),
  ]);
  if (!agency) return null;
  return {
    group,
    agency,
    today,
    on,
    members,
    handlers: handlers.map(({ id, fullName: name }) => ({ id, name })),
    history,
  };
}
