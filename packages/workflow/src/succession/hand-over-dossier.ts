import type { Passed } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Consultation, Facts } from '../facts.ts';
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

function factsAfter(facts: Facts, passed: readonly Passed[]): Facts {
  return {
    ...facts,
    receivingAgencyId: successorOf(facts.receivingAgencyId, passed),
    competentAgencyId: successorOf(facts.competentAgencyId, passed),
    consultations: consultationsAfter(facts.consultations, passed),
  };
}

/** Whether the applicant has to do with another agency now; whom others ask is not theirs to know. */
const tellsApplicant = (before: Facts, after: Facts): boolean =>
  before.competentAgencyId !== after.competentAgencyId || before.receivingAgencyId !== after.receivingAgencyId;

/** The entry `handOver` applied to a dossier, when it is decided and when its journal is replayed. */
export function handOverDossier(
  dossier: Dossier,
  { seq, data }: HandOverEntry,
): { dossier: Dossier; effects: readonly Effect[] } {
  const facts = factsAfter(dossier.facts, data.passed);
  return {
    dossier: { ...dossier, version: seq, facts },
    effects: tellsApplicant(dossier.facts, facts) ? [{ type: 'notify', params: { notice: 'handedOver' } }] : [],
  };
}
