import {
  type AgencyHours,
  type ClockRow,
  type DueState,
  dueState,
  explainClock,
  hoursHeld,
  type Instant,
  plainDate,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import {
  type Agency,
  type IssuedPaper,
  issuedPapersOf,
  type Parties,
  type ReadEntry,
  readAnswers,
  readJournal,
  readParties,
  readParts,
  type StoredDossier,
} from '@mot-cua/db';
import {
  type Actor,
  type Answers,
  calendarFor,
  type Dossier,
  type FeeExemption,
  type PaymentState,
  type Permitted,
  type Procedure,
  permittedTo,
} from '@mot-cua/workflow';
import { type PartView, partView } from '../application/part-view.ts';
import { type CorrectionView, correctionIn } from '../correction/correction-in.ts';
import { writtenIn } from '../correction/written-in.ts';
import type { Deps } from '../deps.ts';
import { resultStanding } from '../papers/result-standing.ts';
import { type AgencyName, agencyName } from './agency-name.ts';
import { calendarOf } from './calendars.ts';
import { type WaitingFor, waitingFor } from './waiting-for.ts';

/** How an agency is reached; null where nobody has said. */
export interface Reach {
  phone: string | null;
  email: string | null;
}

export const reachOf = (agency: Pick<Agency, 'phone' | 'email'> | null): Reach => ({
  phone: agency?.phone ?? null,
  email: agency?.email ?? null,
});

export interface IssuedPaperView {
  id: string;
  kind: string;
  number: string | null;
  createdAt: Instant;
  /** Of a result: the number that took its place. */
  replacedBy: string | null;
}

export interface SupplementView {
  items: { item: string; kind: 'field' | 'paper'; name: string }[];
  reason: string;
  until: Instant;
}

/** What everybody who may see a dossier sees of it. */
export interface DossierView {
  dossier: Dossier;
  procedure: Procedure;
  code: string | null;
  provisionalNumber: string;
  version: number;
  now: Instant;
  due: { state: DueState; workingDays: number } | null;
  clockRows: readonly ClockRow[];
  /** Working hours of its own by which the agency's time was counted; empty: the city's. */
  clockHours: readonly AgencyHours[];
  answers: Answers;
  parts: PartView[];
  papers: IssuedPaperView[];
  permitted: Permitted[];
  agency: AgencyName;
  /** How to reach the agency that decides. */
  reach: Reach;
  fee: { amount: number; settled: boolean; state: PaymentState; exemption: FeeExemption | null };
  supplement: SupplementView | null;
  waitingFor: WaitingFor | null;
  /** A correction of the result that is open. */
  correction: CorrectionView | null;
  /** What fills the result in beside the answers. */
  filling: { written: Readonly<Record<string, string>>; ownerName: string };
}

export interface ReadTogether {
  view: DossierView;
  journal: readonly ReadEntry[];
  parties: Parties;
  issued: readonly IssuedPaper[];
}

const supplementOf = ({ facts }: Dossier, journal: readonly ReadEntry[]): SupplementView | null => {
  if (facts.openItems.length === 0 || !facts.waitUntil) return null;
  const asked = journal.findLast(({ entry }) => entry.type === 'askSupplement');
  const reason = asked?.entry.type === 'askSupplement' ? (asked.texts[asked.entry.data.reason] ?? '') : '';
  const items = facts.openItems.map((item) => {
    const [kind, name = ''] = item.split(':');
    return { item, kind: kind === 'paper' ? ('paper' as const) : ('field' as const), name };
  });
  return { items, reason, until: facts.waitUntil };
};

function issuedView(
  paper: IssuedPaper,
  issued: readonly IssuedPaper[],
  journal: readonly ReadEntry[],
): IssuedPaperView {
  const { id, kind, number, createdAt } = paper;
  const standing = kind === 'result' ? resultStanding(paper, issued, journal) : null;
  return { id, kind, number, createdAt, replacedBy: standing?.state === 'replaced' ? standing.number : null };
}

/** Reads all that belongs to a dossier, side by side, and draws what a person may see and do. */
export async function dossierView(
  { db }: Pick<Deps, 'db'>,
  found: StoredDossier,
  actor: Actor,
  calendar: WorkingCalendar,
): Promise<ReadTogether> {
  const { dossier, now } = found;
  const [revisions, parts, journal, parties, issued] = await Promise.all([
    readAnswers(db, dossier.id),
    readParts(db, dossier.id),
    readJournal(db, dossier.id),
    readParties(db, dossier.id),
    issuedPapersOf(db, dossier.id),
  ]);
  if (!parties) throw new Error(`The dossier ${dossier.id} has no parties`);
  const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const { clock, fee } = dossier.facts;
  // A date is explained by the calendar by which it was counted.
  const counted = clock && calendarFor(await calendarOf(db, clock.calendarVersion), dossier);
  const agency = agencyName(parties.competentAgency, dossier.facts.competentAgencyId);
  const view: DossierView = {
    dossier,
    procedure,
    code: found.code,
    provisionalNumber: found.provisionalNumber,
    version: dossier.version,
    now,
    due: clock && dueState(calendar, clock, now),
    clockRows: clock && counted ? explainClock(counted, clock, now) : [],
    clockHours: clock && counted ? hoursHeld(counted, plainDate(clock.startedAt), plainDate(clock.dueAt)) : [],
    answers: revisions[0]?.answers ?? {},
    parts: parts.filter(({ supersededAt }) => supersededAt === null).map(partView),
    papers: issued.map((paper) => issuedView(paper, issued, journal)),
    permitted: permittedTo(procedure, dossier, actor),
    agency,
    reach: reachOf(parties.competentAgency),
    fee: {
      amount: fee.amount,
      settled: fee.paid - fee.refunded >= fee.amount,
      state: dossier.state.payment,
      exemption: fee.exemption ?? null,
    },
    supplement: supplementOf(dossier, journal),
    waitingFor: waitingFor(procedure, dossier, {
      receiving: agencyName(parties.receivingAgency, dossier.facts.receivingAgencyId),
      competent: agency,
    }),
    correction: correctionIn(dossier, journal),
    filling: { written: writtenIn(journal), ownerName: parties.owner?.fullName ?? '' },
  };
  return { view, journal, parties, issued };
}
