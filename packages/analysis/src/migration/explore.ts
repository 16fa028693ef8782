import { addDays, hanoiCalendar, type Instant, instantAt, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import {
  type Answers,
  type Command,
  type Decision,
  type Dossier,
  decide,
  declaredFrom,
  type JournalEntry,
  newDossier,
  offersOf,
  type Procedure,
  type ResultChannel,
  type Role,
} from '@mot-cua/workflow';
import { applicantId, callsFor, holderOf, submission } from './calls-for.ts';
import { kindOf } from './shape.ts';

/** A way from one kind of dossier to another. */
export interface Edge {
  to: string;
  command: Command;
  role: Role;
  /** The applicant owes more after it. */
  charges: boolean;
}

/** One dossier for all of its kind, with the answers and the journal that led to it. */
export interface Place {
  kind: string;
  dossier: Dossier;
  answers: Answers;
  journal: readonly JournalEntry[];
  at: Instant;
  edges: Edge[];
}

export type Places = ReadonlyMap<string, Place>;

/** A calendar of plain weeks: what is proved must not depend on the holidays of a year. */
export const plainWeeks: WorkingCalendar = {
  ...hanoiCalendar,
  version: 'plain-weeks',
  holidays: [],
  makeUpDays: [],
  knownUntil: '2100-12-31',
};

const firstMorning = instantAt('2026-03-02', '09:00');
const laterBy = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
const afterDeadlines = (at: Instant): Instant => instantAt(addDays(plainDate(at), 60), '09:00');

interface Step {
  before: Place;
  decision: Decision;
  by: readonly Role[];
}

/** As the write door does it: the numbers that were asked for are in the entry and in the facts. */
function numbered({ entry, dossier, numbers }: Decision): { entry: JournalEntry; dossier: Dossier } {
  const issued = Object.fromEntries(numbers.map(({ series }) => [series, `${series}-${entry.seq}`]));
  const facts = { ...dossier.facts, issued: { ...dossier.facts.issued, ...issued } };
  return { entry: { ...entry, issued }, dossier: { ...dossier, facts } };
}

/** The same dossier, had the applicant asked for another way to get the result: nothing looks at it before the result is there. */
function wanting(place: Place, resultChannel: ResultChannel): Place {
  const [first, ...rest] = place.journal;
  if (first?.type !== 'submit') return place;
  const { dossier } = place;
  return {
    ...place,
    dossier: { ...dossier, facts: { ...dossier.facts, resultChannel } },
    journal: [{ ...first, data: { ...first.data, resultChannel } }, ...rest],
  };
}

const variantsOf = ({ resultChannels }: Procedure, place: Place, command: Command): Place[] =>
  command === 'resultPrepared' ? resultChannels.map((channel) => wanting(place, channel)) : [place];

function stepsFrom(procedure: Procedure, place: Place, calendar: WorkingCalendar): Step[] {
  return offersOf(procedure.machine, place.dossier.state).flatMap(({ command, by }) => {
    const now = command === 'lapse' ? afterDeadlines(place.at) : laterBy(place.at, 1);
    const [role = 'system'] = by;
    return variantsOf(procedure, place, command).flatMap((before) =>
      callsFor(command, { dossier: before.dossier, procedure, now }).flatMap((call) => {
        const decided = decide(procedure, before.dossier, call, holderOf(role), { now, calendar });
        return decided.ok ? [{ before, decision: decided.value, by }] : [];
      }),
    );
  });
}

function placeAfter({ before, decision }: Omit<Step, 'by'>, rules: readonly string[]): Place {
  const { entry, dossier } = numbered(decision);
  const { answers, journal } = before;
  const kind = kindOf(dossier, rules);
  return { kind, dossier, answers, journal: [...journal, entry], at: entry.at, edges: [] };
}

const edgesOf = ({ before, decision, by }: Step, next: Place): Edge[] => {
  const charges = before.dossier.facts.fee.amount < next.dossier.facts.fee.amount;
  return by.map((role) => ({ to: next.kind, command: decision.entry.type, role, charges }));
};

/** Walks on from some places until no new kind is found; edges are drawn on the way. */
export function walk(
  procedure: Procedure,
  from: readonly Place[],
  { rules, calendar, known = new Map() }: { rules: readonly string[]; calendar: WorkingCalendar; known?: Places },
): Places {
  const places = new Map<string, Place>(from.map((place) => [place.kind, place]));
  // A Map hands out what is added while it is walked through.
  for (const place of places.values())
    for (const step of stepsFrom(procedure, place, calendar)) {
      const next = placeAfter(step, rules);
      place.edges.push(...edgesOf(step, next));
      if (!places.has(next.kind) && !known.has(next.kind)) places.set(next.kind, next);
    }
  return places;
}

function applied(procedure: Procedure, answers: Answers, rules: readonly string[], calendar: WorkingCalendar): Place {
  const start = newDossier(procedure, 'dossier', { ownerId: applicantId, submitterId: applicantId });
  const before: Place = { kind: '', dossier: start, answers, journal: [], at: firstMorning, edges: [] };
  const call = submission(procedure, declaredFrom(procedure.form, answers));
  const decided = decide(procedure, start, call, holderOf('applicant'), { now: firstMorning, calendar });
  if (!decided.ok) throw new Error(`${procedure.slug} cannot be applied for: ${decided.problem.code}`);
  return placeAfter({ before, decision: decided.value }, rules);
}

/** Every kind of dossier that these applications can become, by really giving every command that is offered. */
export function explore(
  procedure: Procedure,
  applications: readonly Answers[],
  given: { rules: readonly string[]; calendar: WorkingCalendar },
): Places {
  return walk(
    procedure,
    applications.map((answers) => applied(procedure, answers, given.rules, given.calendar)),
    given,
  );
}
