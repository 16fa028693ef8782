import {
  type Announcement,
  type AnnouncementProblem,
  announceDays,
  announcementProblems,
  type Instant,
  type PlainDate,
  type TimeLimit,
} from '@mot-cua/calendar';
import { type AgencyInTree, agenciesUnder } from '@mot-cua/db';
import type { MovedDate, ToSeeTo } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { announcingAgency } from './announcing-agency.ts';
import { datedFrom, type JudgedDossier, judgeDated } from './judge-dated.ts';

/** One dossier that an announcement concerns. */
export interface ConcernedDossier {
  id: string;
  /** Its code, or before acceptance the number of its receipt. */
  code: string;
  procedureCode: string;
  agencyId: string;
  limit: TimeLimit;
  moved: readonly MovedDate[];
  /** The appointment that stays, and the sooner date that the calendar would give. */
  stays: { dueAt: Instant; sooner: Instant } | null;
  toSeeTo: readonly ToSeeTo[];
}

export interface DaysPreview {
  /** The version that was looked at: an announcement is made on this one only. */
  version: string;
  daysOff: readonly PlainDate[];
  looked: number;
  moves: number;
  stays: number;
  toSeeTo: number;
  dossiers: readonly ConcernedDossier[];
  agencies: readonly AgencyInTree[];
}

function concerned({ found, procedure, recount }: JudgedDossier): ConcernedDossier {
  const { id, procedureCode, facts } = found.dossier;
  const dueAt = facts.clock?.dueAt;
  return {
    id,
    code: found.code ?? found.provisionalNumber,
    procedureCode,
    agencyId: facts.acceptedAt ? facts.competentAgencyId : facts.receivingAgencyId,
    limit: facts.clock?.limit ?? procedure.law.limit,
    moved: recount.moved,
    stays: recount.sooner && dueAt ? { dueAt, sooner: recount.sooner } : null,
    toSeeTo: recount.toSeeTo,
  };
}

const isConcerned = ({ moved, stays, toSeeTo }: ConcernedDossier): boolean =>
  moved.length > 0 || stays !== null || toSeeTo.length > 0;

const firstDate = ({ moved, stays }: ConcernedDossier): string => moved[0]?.from ?? stays?.dueAt ?? '';

/**
 * What an announcement would do to every dossier. Writes nothing. Null: not for this person.
 * The list is whole: a city has some thousands of open dossiers.
 */
export async function previewDays(
  deps: Pick<Deps, 'db'>,
  announced: Announcement,
  staff: Staff,
): Promise<DaysPreview | { problems: AnnouncementProblem[] } | null> {
  const agencyId = await announcingAgency(deps, staff);
  if (!agencyId) return null;
  const before = await loadCalendar(deps.db);
  const problems = announcementProblems(before, announced);
  if (problems.length > 0) return { problems };
  const { calendar: after, daysOff } = announceDays(before, announced);
  const words = { announcement: after.version, document: announced.document, occasion: announced.name };
  const change = { ...words, daysOff, before, after };
  const [first] = [...daysOff, ...(announced.makeUp ? [announced.makeUp] : [])].sort();
  const all: ConcernedDossier[] = [];
  let looked = 0;
  for await (const found of datedFrom(deps.db, first ?? announced.from, after.version)) {
    looked += 1;
    const each = concerned(judgeDated(found, change, { staffId: staff.id, agencyId }));
    if (isConcerned(each)) all.push(each);
  }
  return {
    agencies: await agenciesUnder(deps.db, [agencyId]),
    version: before.version,
    daysOff,
    looked,
    moves: all.filter(({ moved }) => moved.length > 0).length,
    stays: all.filter(({ stays }) => stays !== null).length,
    toSeeTo: all.filter(({ toSeeTo }) => toSeeTo.length > 0).length,
    dossiers: all.sort((one, other) => (firstDate(one) < firstDate(other) ? -1 : 1)),
  };
}
