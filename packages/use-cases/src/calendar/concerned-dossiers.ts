import type { Instant, TimeLimit } from '@mot-cua/calendar';
import type { Database } from '@mot-cua/db';
import type { DaysAnnounced, MovedDate, ToSeeTo } from '@mot-cua/workflow';
import { type Announcer, datedFrom, type JudgedDossier, judgeDated, type Reached } from './judge-dated.ts';

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

/** What an announcement would do to every dossier. */
export interface Concerned {
  looked: number;
  moves: number;
  stays: number;
  toSeeTo: number;
  dossiers: readonly ConcernedDossier[];
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

/** Judges every dossier that it may concern, and writes nothing. The list is whole: a city has some thousands of open dossiers. */
export async function concernedBy(
  db: Database,
  change: DaysAnnounced,
  reached: Omit<Reached, 'announcement'>,
  by: Announcer,
): Promise<Concerned> {
  const all: ConcernedDossier[] = [];
  let looked = 0;
  for await (const found of datedFrom(db, { ...reached, announcement: change.announcement })) {
    looked += 1;
    const each = concerned(judgeDated(found, change, by));
    if (isConcerned(each)) all.push(each);
  }
  return {
    looked,
    moves: all.filter(({ moved }) => moved.length > 0).length,
    stays: all.filter(({ stays }) => stays !== null).length,
    toSeeTo: all.filter(({ toSeeTo }) => toSeeTo.length > 0).length,
    dossiers: all.sort((one, other) => (firstDate(one) < firstDate(other) ? -1 : 1)),
  };
}
