import { type ClockRow, type DueState, dueState, explainClock, type Instant } from '@mot-cua/calendar';
import { procedureOf, publicationsOf } from '@mot-cua/catalog';
import {
  chainFault,
  issuedPapersOf,
  type JournalName,
  journalNames,
  type Part,
  type ReadAnswers,
  readAnswers,
  readJournal,
  readParties,
  readParts,
  type StoredDossier,
} from '@mot-cua/db';
import { type RoleRights, rightsAt } from '@mot-cua/policy';
import {
  type Answers,
  type Change,
  calendarFor,
  changesBetween,
  type Deadline,
  deadlinesOf,
  type JournalEntry,
  type OtherStep,
  type PastMoment,
  type Procedure,
  underVersion,
} from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';
import { staffTimeline, type TimelineEntry } from '../reading/timeline.ts';
import { type WaitingFor, waitingFor } from '../reading/waiting-for.ts';
import { noteAccess } from '../staff/note-access.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { type CalendarOf, calendarsIn, type JournalFault, retoldDossier } from './retold-dossier.ts';

/** A dossier at one moment of its past: how it stood, and what everybody could have done with it. */
export interface PastState extends PastMoment {
  changes: readonly Change[];
  due: { state: DueState; workingDays: number } | null;
  clockRows: readonly ClockRow[];
  deadlines: readonly Deadline[];
  answers: Answers;
  /** The papers that lay there, and those that the agencies gave for what was done up to then. */
  parts: readonly { paper: string; name: string }[];
  issued: readonly { kind: string; number: string | null; createdAt: Instant }[];
  rights: readonly RoleRights[];
  waitingFor: WaitingFor | null;
}

export interface PastView {
  found: StoredDossier;
  ownerName: string;
  sequence: number;
  timeline: readonly TimelineEntry[];
  /** As far as the journal leads. */
  moments: readonly PastMoment[];
  /** Null where the journal does not lead so far. */
  state: PastState | null;
  broken: JournalFault | null;
  names: readonly JournalName[];
  /** The other versions of the procedure that were published, newest first. */
  versions: readonly string[];
  /** What one of them would have made of the same commands. */
  other: { procedure: Procedure; steps: readonly OtherStep[] } | null;
}

/** The newest answers that an entry up to this one brought. */
function answersAt(revisions: readonly ReadAnswers[], entries: readonly JournalEntry[]): Answers {
  const brought = entries.flatMap((entry) => ('revision' in entry.data ? [entry.data.revision] : []));
  const newest = Math.max(0, ...brought);
  return revisions.find(({ revision }) => revision === newest)?.answers ?? {};
}

const layThere = (at: Instant) => (part: Part) =>
  part.addedAt <= at && (part.supersededAt === null || part.supersededAt > at);

interface Kept {
  names: readonly JournalName[];
  revisions: readonly ReadAnswers[];
  parts: readonly Part[];
  issued: readonly { kind: string; number: string | null; createdAt: Instant; seq: number }[];
}

function namedIn(names: readonly JournalName[], id: string): AgencyName {
  const found = names.find((each) => each.id === id);
  return agencyName(found ? { nameVi: found.vi, nameEn: found.en } : null, id);
}

function stateAt(
  moments: readonly PastMoment[],
  sequence: number,
  kept: Kept,
  calendarOf: CalendarOf,
): PastState | null {
  const moment = moments[sequence - 1];
  if (!moment) return null;
  const { entry, procedure, before, dossier } = moment;
  const calendar = calendarOf(entry.calendarVersion);
  const { clock } = dossier.facts;
  const entries = moments.slice(0, sequence).map((each) => each.entry);
  return {
    ...moment,
    changes: changesBetween(before, dossier),
    due: clock && dueState(calendar, clock, entry.at),
    clockRows: clock ? explainClock(calendarFor(calendarOf(clock.calendarVersion), dossier), clock, entry.at) : [],
    deadlines: deadlinesOf(procedure, dossier, calendar),
    answers: answersAt(kept.revisions, entries),
    parts: kept.parts.filter(layThere(entry.at)).map(({ paper, name }) => ({ paper, name })),
    issued: kept.issued.filter(({ seq }) => seq <= sequence),
    rights: rightsAt(moment),
    waitingFor: waitingFor(procedure, dossier, {
      receiving: namedIn(kept.names, dossier.facts.receivingAgencyId),
      competent: namedIn(kept.names, dossier.facts.competentAgencyId),
    }),
  };
}

const othersOf = ({ procedureCode, procedureVersion }: StoredDossier['dossier'], at: string | undefined): string[] =>
  publicationsOf(procedureCode)
    .map(({ version }) => version)
    .filter((version) => version !== (at ?? procedureVersion));

/** A dossier as it stood after one entry of its journal, for those who may go back. That it was opened is noted. */
export async function readPast(
  deps: Pick<Deps, 'db'>,
  { id, sequence, version }: { id: string; sequence: number; version?: string | undefined },
  staff: Staff,
): Promise<PastView | null> {
  const { db } = deps;
  const found = await staffDossier(deps, id, staff, 'pastMoments');
  if (!found) return null;
  const [journal, chain, names, revisions, parts, issued, parties] = await Promise.all([
    readJournal(db, id),
    chainFault(db, id),
    journalNames(db, id),
    readAnswers(db, id),
    readParts(db, id),
    issuedPapersOf(db, id),
    readParties(db, id),
    noteAccess(deps, id, staff, 'dossier'),
  ]);
  if (!journal[sequence - 1]) return null;
  const calendarOf = await calendarsIn(db, journal);
  const { moments, broken } = retoldDossier(found, journal, calendarOf, chain);
  const state = stateAt(moments, sequence, { names, revisions, parts, issued }, calendarOf);
  const versions = othersOf(found.dossier, state?.procedure.version);
  const other = version && versions.includes(version) ? procedureOf(found.dossier.procedureCode, version) : null;
  return {
    found,
    ownerName: parties?.owner?.fullName ?? '',
    sequence,
    timeline: staffTimeline(journal),
    moments,
    state,
    broken,
    names,
    versions,
    other: other && { procedure: other, steps: underVersion(other, moments, calendarOf) },
  };
}
