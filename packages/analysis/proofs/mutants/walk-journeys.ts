import { addDays, hanoiCalendar as calendar, instantAt, plainDate } from '@mot-cua/calendar';
import { canonical, type Dossier, decide, newDossier, offersOf, type Procedure } from '@mot-cua/workflow';
import { journeysOf } from '../../src/index.ts';

type Journey = ReturnType<typeof journeysOf>['journeys'][number];

/** The way of the result is chosen at the start, as a chart's journey may part only where it matters; the clerk leaves the days that the form proposes. */
function callOf({ law }: Procedure, { call }: Journey[number], journey: Journey): Journey[number]['call'] {
  const last = journey.at(-1)?.to.dossier.facts.resultChannel;
  if (call.type === 'askSupplement') return { ...call, data: { ...call.data, days: law.supplementDays } };
  return call.type === 'submit' && last ? { ...call, data: { ...call.data, resultChannel: last } } : call;
}

/** What everybody is offered. */
const offered = ({ machine }: Procedure, { state }: Dossier): unknown =>
  offersOf(machine, state).map(({ command, by, channel }) => [command, [...by].sort(), channel]);

const longEnough = 45;

/** After how many days an act is turned away for which it is then too late; so many, where it never is. */
function tooLate(procedure: Procedure, dossier: Dossier, { call, actor, at }: Journey[number]): number {
  if (call.type !== 'askSupplement') return 0;
  const days = Array.from({ length: longEnough }, (_, day) => day);
  const refuses = (day: number) =>
    !decide(procedure, dossier, call, actor, { now: instantAt(addDays(plainDate(at), day), '16:00'), calendar }).ok;
  return days.find(refuses) ?? longEnough;
}

const startOf = (procedure: Procedure, journey: Journey): Dossier => {
  const { id, facts } = journey[0]?.from.dossier ?? { id: '', facts: { ownerId: '', submitterId: '' } };
  return newDossier(procedure, id, facts);
};

/** What a journey comes to on a chart: each act with all that follows from it and all that is offered then, or the refusal at which it ends. */
function told(procedure: Procedure, journey: Journey): string[] {
  const lines: string[] = [];
  let dossier = startOf(procedure, { ...journey });
  for (const act of journey) {
    const late = tooLate(procedure, dossier, act);
    const decision = decide(procedure, dossier, callOf(procedure, act, journey), act.actor, { now: act.at, calendar });
    if (!decision.ok) return [...lines, decision.problem.code];
    dossier = decision.value.dossier;
    const offers = offered(procedure, dossier);
    lines.push(canonical({ ...decision.value, dossier: { ...dossier, procedureVersion: null }, late, offers }));
  }
  return lines;
}

const ways = new Map<Procedure, { journeys: readonly Journey[]; lines: string[][] }>();

function waysOf(original: Procedure) {
  const known = ways.get(original);
  if (known) return known;
  const { journeys } = journeysOf(original);
  const found = { journeys, lines: journeys.map((journey) => told(original, journey)) };
  ways.set(original, found);
  return found;
}

const safely = (procedure: Procedure, journey: Journey): string[] => {
  try {
    return told(procedure, journey);
  } catch (error) {
    return [String(error)];
  }
};

/** How many of the original's journeys come to something else on the mutant. */
export function journeysThatDiffer(original: Procedure, mutated: Procedure): number {
  const { journeys, lines } = waysOf(original);
  return journeys.filter((journey, index) => safely(mutated, journey).join('\n') !== lines[index]?.join('\n')).length;
}
