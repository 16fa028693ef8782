import { hanoiCalendar } from '@mot-cua/calendar';
import { canonical, type Dossier, decide, newDossier, type Procedure } from '@mot-cua/workflow';
import { journeysOf } from '../../src/index.ts';

type Journey = ReturnType<typeof journeysOf>['journeys'][number];

/** The way of the result is chosen at the start; a chart's journey may part only where it matters. */
function callOf(act: Journey[number], journey: Journey): Journey[number]['call'] {
  const last = journey.at(-1)?.to.dossier.facts.resultChannel;
  return act.call.type === 'submit' && last
    ? { ...act.call, data: { ...act.call.data, resultChannel: last } }
    : act.call;
}

const startOf = (procedure: Procedure, journey: Journey): Dossier => {
  const { id, facts } = journey[0]?.from.dossier ?? { id: '', facts: { ownerId: '', submitterId: '' } };
  return newDossier(procedure, id, facts);
};

/** What a journey comes to on a chart: each act with all that follows from it, or the refusal at which it ends. */
function told(procedure: Procedure, journey: Journey): string[] {
  const lines: string[] = [];
  let dossier = startOf(procedure, { ...journey });
  for (const act of journey) {
    const decision = decide(procedure, dossier, callOf(act, journey), act.actor, {
      now: act.at,
      calendar: hanoiCalendar,
    });
    if (!decision.ok) return [...lines, decision.problem.code];
    dossier = decision.value.dossier;
    lines.push(canonical({ ...decision.value, dossier: { ...dossier, procedureVersion: null } }));
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
