import { type Clock, seenFrom, type WorkingCalendar } from '@mot-cua/calendar';
import type { Passed } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Consultation, Facts } from '../facts.ts';
import { withoutGroup } from '../in-hand/with-group.ts';
import { latest } from '../vocabulary/guards/guard.ts';

type HandOverEntry = Extract<JournalEntry, { type: 'handOver' }>;

/** The agency that goes on in the place of another; itself where it does not end. */
const successorOf = (agencyId: string, passed: readonly Passed[]): string =>
  passed.find(({ from }) => from.id === agencyId)?.to.id ?? agencyId;

/** Agencies that were asked apart and are one now answer once, by the later of their dates. */
function asOne(open: readonly Consultation[]): Consultation[] {
  const [first] = open;
  if (!first) return [];
  const dueAt = latest(open.map((each) => each.dueAt)) ?? first.dueAt;
  return [{ ...first, dueAt, silent: open.every(({ silent }) => silent) }];
}

/** What was answered stays with whom it was answered by; what is still asked goes on to the successor. */
export function consultationsAfter(
  consultations: readonly Consultation[],
  passed: readonly Passed[],
): readonly Consultation[] {
  const now = consultations.map((each) =>
    each.answer === null ? { ...each, agencyId: successorOf(each.agencyId, passed) } : each,
  );
  const openAt = Map.groupBy(now, ({ agencyId, answer }) => (answer === null ? agencyId : null));
  return now.flatMap((each) => {
    if (each.answer !== null) return [each];
    const open = openAt.get(each.agencyId) ?? [];
    return open[0] === each ? asOne(open) : [];
  });
}

/** No date moves; from the first day of the successor on its working hours count, where they are others. */
function clockAfter(
  { clock, competentAgencyId }: Facts,
  { data }: HandOverEntry,
  calendar: WorkingCalendar,
): Clock | null {
  const successor = successorOf(competentAgencyId, data.passed);
  const isSame = seenFrom(calendar, competentAgencyId) === seenFrom(calendar, successor);
  if (!clock || clock.endedAt !== null || isSame) return clock;
  return { ...clock, before: [...(clock.before ?? []), { agencyId: competentAgencyId, until: data.effective }] };
}

function factsAfter(facts: Facts, entry: HandOverEntry, calendar: WorkingCalendar): Facts {
  const { passed } = entry.data;
  const competentAgencyId = successorOf(facts.competentAgencyId, passed);
  return {
    // A group ends with its agency: what waited with it waits with the head of the successor.
    ...(competentAgencyId === facts.competentAgencyId ? facts : withoutGroup(facts)),
    clock: clockAfter(facts, entry, calendar),
    receivingAgencyId: successorOf(facts.receivingAgencyId, passed),
    competentAgencyId,
    consultations: consultationsAfter(facts.consultations, passed),
  };
}

/** Whether the applicant has to do with another agency now; whom others ask is not theirs to know. */
const tellsApplicant = (before: Facts, after: Facts): boolean =>
  before.competentAgencyId !== after.competentAgencyId || before.receivingAgencyId !== after.receivingAgencyId;

/** The entry `handOver` applied to a dossier, when it is decided and when its journal is replayed. */
export function handOverDossier(
  dossier: Dossier,
  entry: HandOverEntry,
  calendar: WorkingCalendar,
): { dossier: Dossier; effects: readonly Effect[] } {
  const facts = factsAfter(dossier.facts, entry, calendar);
  return {
    dossier: { ...dossier, version: entry.seq, facts },
    effects: tellsApplicant(dossier.facts, facts) ? [{ type: 'notify', params: { notice: 'handedOver' } }] : [],
  };
}
