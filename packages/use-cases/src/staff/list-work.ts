import type { Instant } from '@mot-cua/calendar';
import {
  addDays,
  type DueState,
  instantAt,
  isWorkingDay,
  plainDate,
  type WorkingCalendar,
  workingDaysBetween,
} from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import {
  type Narrowing,
  type Queue,
  type QueueCounts,
  type RailCounts,
  type SavedView,
  type WorkListRow,
  workBoard,
} from '@mot-cua/db';
import { answeredAgencies, correctedAgencies, petitionAgencies, policies, resultAgencies } from '@mot-cua/policy';
import type { NationalStatus, Procedure, Role } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { unclaimedDays } from '../unclaimed/list-unclaimed.ts';
import { waitedSince } from '../unclaimed/waited-since.ts';

export interface WorkRow {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  ownerName: string | null;
  procedure: Procedure;
  /** Steps of the service, or states of the lifecycle; the most pressing first. */
  steps: string[];
  role: Role;
  nationalStatus: NationalStatus | null;
  submittedAt: Instant | null;
  dueAt: Instant | null;
  due: { state: DueState; workingDays: number } | null;
  assigneeName: string | null;
  /** The group with which it waits, where nobody has it. */
  groupName: string | null;
}

export interface WorkQuery {
  queue: Queue;
  only?: Narrowing;
  search?: string;
  procedureCode?: string;
  after?: string;
  limit?: number;
}

export interface Work extends RailCounts {
  rows: WorkRow[];
  next: string | null;
  counts: QueueCounts;
  /** One's own lists under a name, by name. */
  views: SavedView[];
}

/** Soon means: due today or on the next working day. */
export function soonUntil(calendar: WorkingCalendar, now: Instant): Instant {
  let day = addDays(plainDate(now), 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return instantAt(day, '23:59');
}

/** How pressing a date is in a list. */
export const dueOf = (
  calendar: WorkingCalendar,
  now: Instant,
  dueAt: Instant,
): { state: DueState; workingDays: number } => {
  const workingDays = workingDaysBetween(calendar, now, dueAt);
  if (dueAt < now) return { state: 'late', workingDays };
  if (plainDate(dueAt) === plainDate(now)) return { state: 'today', workingDays: 0 };
  return { state: workingDays <= 1 ? 'soon' : 'ok', workingDays };
};

/** A step's last name: `handling.processing.lookup` is `lookup`. */
const stepName = (path: string): string => path.split('.').at(-1) ?? path;

const rowOf = (row: WorkListRow, calendar: WorkingCalendar, now: Instant): WorkRow => {
  const procedure = procedures.find(({ code }) => code === row.procedureCode);
  if (!procedure) throw new Error(`The catalog has no procedure ${row.procedureCode}`);
  const { dossierId, code, provisionalNumber, ownerName, role, nationalStatus, submittedAt, dueAt } = row;
  const due = dueAt ? dueOf(calendar, now, dueAt) : null;
  return {
    dossierId,
    code,
    provisionalNumber,
    ownerName,
    role,
    nationalStatus,
    submittedAt,
    dueAt,
    assigneeName: row.assigneeName,
    groupName: row.groupName,
    procedure,
    due,
    steps: row.steps.map(stepName),
  };
};

/** Where somebody sees to errors in results, and does the one or the other about them. */
function correctingOf(staff: Staff) {
  const at = (roles: readonly Role[]) =>
    correctedAgencies({
      ...staff,
      posts: staff.posts.filter((post) => post.roles.some((each) => roles.includes(each))),
    });
  return {
    agencyIds: correctedAgencies(staff),
    preparing: at(policies.prepareCorrection.roles),
    approving: at(policies.approveCorrection.roles),
  };
}

/** The work of a member of staff at a legal time, nearest deadline first, with the size of every queue and the lists under a name. */
export async function listWork(
  { db }: Pick<Deps, 'db'>,
  { now, ...query }: WorkQuery & { now: Instant },
  staff: Staff,
): Promise<Work> {
  const calendar = await loadCalendar(db);
  const scope = {
    answering: answeredAgencies(staff),
    handingOver: resultAgencies(staff),
    lyingSince: waitedSince(calendar, unclaimedDays, now),
    petitioned: petitionAgencies(staff),
    correcting: correctingOf(staff),
  };
  const mine = { posts: staff.posts, userId: staff.id, personId: staff.personId, soonUntil: soonUntil(calendar, now) };
  const { rows, ...board } = await workBoard(db, { ...mine, ...query }, scope);
  return { ...board, rows: rows.map((row) => rowOf(row, calendar, now)) };
}
