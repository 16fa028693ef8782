import type { Instant } from '@mot-cua/calendar';
import type { ReadEntry } from '@mot-cua/db';
import type { BookedVisit, Command, MovedDate, Passed, Role, SendBackGround } from '@mot-cua/workflow';
import { agenciesSoFar } from './agencies-so-far.ts';
import { principalIn } from './principal-in.ts';

export interface TimelineEntry {
  seq: number;
  at: Instant;
  command: Command;
  role: Role;
  /** An agency for the citizen, a person for the staff; null for the system. */
  who: string | null;
  /** Something did not succeed, or was turned down. */
  adverse: boolean;
  /** Texts by the name under which the command carries them, for instance `reason`. */
  texts: Readonly<Record<string, string>>;
  /** Dates that announced days off moved; null for every other entry. */
  announced: { document: string; occasion: string; moved: readonly MovedDate[] } | null;
  /** Agencies that others took over from; null for every other entry. */
  handedOver: { document: string; passed: readonly Passed[] } | null;
  /** The result that was revoked, and by which document; null for every other entry. */
  revoked: { document: string; number: string } | null;
  /** What in the result was asked to read otherwise; null for every other entry. */
  asked: { field: string; right: string } | null;
  /** The number of a result that took the place of another; null for every other entry. */
  corrected: { number: string; old: string } | null;
  /** Who holds the post, where a substitute did it; for the staff. */
  onBehalfOf: string | null;
  /** From whose hands into whose or into which group's, for the staff; null for every other entry. */
  passedOn: { from: string | null; to: string | null } | null;
  /** Which step this entry takes back, and for the staff who had given it; null for every other entry. */
  takes: { seq: number; command: Command; from: string | null } | null;
  /** By which later entry this step was taken back. */
  takenBackBy: number | null;
  /** Which desk of two gave it to which, or why one did not take it over; null for every other entry. */
  between: { to: string | null; ground: SendBackGround | null } | null;
  /** A visit to the counter that its applicant moved; null for every other entry. */
  visit: { from: BookedVisit; to: BookedVisit } | null;
}

const namedTexts = ({ entry, texts }: ReadEntry): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entry.data).flatMap(([name, value]) => {
      const text = typeof value === 'string' ? texts[value] : undefined;
      return text === undefined || name === 'right' ? [] : [[name, text]];
    }),
  );

/** What staff write to each other stays among staff. */
const internal: readonly Command[] = [
  'returnInternally',
  'submitForApproval',
  'consult',
  'answer',
  'assign',
  'receive',
  'reassign',
  'release',
  'giveToGroup',
  'takeBack',
  'sendBack',
  'recordFinding',
  'prepareCorrection',
];

const adverse: readonly Command[] = [
  ...(['failPayment', 'refuse', 'stop', 'declineWithdrawal', 'reportReturned', 'lapse', 'revokeResult'] as const),
  'declineExemption',
  'refuseCorrection',
  'sendBack',
];

const announcedIn = ({ entry }: ReadEntry): TimelineEntry['announced'] => {
  if (entry.type !== 'recount') return null;
  const { document, occasion, moved } = entry.data;
  return { document, occasion, moved };
};

const handedOverIn = ({ entry }: ReadEntry): TimelineEntry['handedOver'] => {
  if (entry.type !== 'handOver') return null;
  const { document, passed } = entry.data;
  return { document, passed };
};

const revokedIn = ({ entry }: ReadEntry): TimelineEntry['revoked'] => {
  if (entry.type !== 'revokeResult') return null;
  const { document, number } = entry.data;
  return { document, number };
};

const askedIn = ({ entry, texts }: ReadEntry): TimelineEntry['asked'] => {
  if (entry.type !== 'askCorrection') return null;
  const { field, right } = entry.data;
  return { field, right: texts[right] ?? '' };
};

const correctedIn = ({ entry }: ReadEntry): TimelineEntry['corrected'] => {
  if (entry.type !== 'correctResult') return null;
  const old = entry.data.number;
  return { old, number: old.replace(/^\d+/, entry.issued.documentNumber ?? '') };
};

const passedOnIn = ({ entry, named }: ReadEntry): TimelineEntry['passedOn'] => {
  if (entry.type === 'assign') return { from: null, to: named[entry.data.handlerId] ?? null };
  if (entry.type === 'giveToGroup')
    return { from: entry.data.from && (named[entry.data.from] ?? null), to: entry.data.groupName };
  if (entry.type === 'release') return entry.data.groupName ? { from: null, to: entry.data.groupName } : null;
  if (entry.type !== 'reassign') return null;
  const { from, to } = entry.data;
  return { from: from && (named[from] ?? null), to: named[to] ?? null };
};

const betweenIn = ({ entry, named }: ReadEntry): TimelineEntry['between'] => {
  if (entry.type === 'giveOver') return { to: named[entry.data.to] ?? null, ground: null };
  if (entry.type === 'takeOver') return { to: null, ground: null };
  return entry.type === 'sendBack' ? { to: null, ground: entry.data.ground } : null;
};

const takesIn = ({ entry }: ReadEntry): TimelineEntry['takes'] =>
  entry.type === 'takeBack' ? { seq: entry.data.entry, command: entry.data.command, from: null } : null;

/** Which entries were taken back, each by which. */
const takenBackIn = (journal: readonly ReadEntry[]): ReadonlyMap<number, number> =>
  new Map(journal.flatMap(({ entry }) => (entry.type === 'takeBack' ? [[entry.data.entry, entry.seq]] : [])));

/** When another agency must answer, and which other took over from it, is not the applicant's. */
const withoutOthers = (
  { announced, handedOver, ...entry }: TimelineEntry,
  agencies: ReadonlySet<string>,
): TimelineEntry => ({
  ...entry,
  announced: announced && { ...announced, moved: announced.moved.filter(({ what }) => what !== 'consultation') },
  handedOver: handedOver && { ...handedOver, passed: handedOver.passed.filter(({ from }) => agencies.has(from.id)) },
});

const entryOf = (
  read: ReadEntry,
  taken: ReadonlyMap<number, number>,
  who: string | null,
  texts: Record<string, string>,
): TimelineEntry => {
  const { seq, at, type, actorRole } = read.entry;
  return {
    ...{ seq, at, command: type, role: actorRole, who, texts },
    adverse: adverse.includes(type),
    announced: announcedIn(read),
    handedOver: handedOverIn(read),
    revoked: revokedIn(read),
    asked: askedIn(read),
    corrected: correctedIn(read),
    passedOn: null,
    onBehalfOf: null,
    between: betweenIn(read),
    takes: takesIn(read),
    takenBackBy: taken.get(seq) ?? null,
    visit: read.entry.type === 'moveVisit' ? { from: read.entry.data.from, to: read.entry.data.to } : null,
  };
};

/** The journal for the staff: who, what, when, why. */
export function staffTimeline(journal: readonly ReadEntry[]): TimelineEntry[] {
  const taken = takenBackIn(journal);
  return journal.map((read) => {
    const told = entryOf(read, taken, read.actorName, namedTexts(read));
    const from = journal[(told.takes?.seq ?? 0) - 1]?.actorName ?? null;
    return {
      ...told,
      passedOn: passedOnIn(read),
      onBehalfOf: principalIn(read),
      takes: told.takes && { ...told.takes, from },
    };
  });
}

/** Whether the applicant had to do with an agency that ended; who was only asked by it is no news. */
const isTheirs = ({ entry }: ReadEntry, agencies: ReadonlySet<string>): boolean =>
  entry.type !== 'handOver' || entry.data.passed.some(({ from }) => agencies.has(from.id));

/** The journal for the applicant: agencies instead of people, and no internal texts. */
export function citizenTimeline(journal: readonly ReadEntry[]): TimelineEntry[] {
  const agencies = agenciesSoFar(journal);
  const taken = takenBackIn(journal);
  return journal
    .filter((read) => isTheirs(read, agencies))
    .map((read) =>
      withoutOthers(
        entryOf(read, taken, read.agencyName, internal.includes(read.entry.type) ? {} : namedTexts(read)),
        agencies,
      ),
    );
}
