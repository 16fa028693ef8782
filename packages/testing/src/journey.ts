import { hanoiCalendar, instantAt } from '@mot-cua/calendar';
import {
  type Actor,
  type CommandCall,
  type Decision,
  type Declared,
  type Dossier,
  decide,
  newDossier,
  type Procedure,
  permitted,
  type RefusalCode,
  type ResultChannel,
} from '@mot-cua/workflow';
import { people } from './people.ts';

const firstMorning = instantAt('2026-03-02', '09:00');

/** A story about one dossier, told command by command. `at` moves the clock, in Vietnam time. */
export interface Journey {
  at(date: string, time: string): Journey;
  does<Type extends CommandCall['type']>(
    actor: Actor,
    type: Type,
    data: Extract<CommandCall, { type: Type }>['data'],
  ): Journey;
  refusal<Type extends CommandCall['type']>(
    actor: Actor,
    type: Type,
    data: Extract<CommandCall, { type: Type }>['data'],
  ): RefusalCode | null;
  offers(actor: Actor): readonly string[];
  readonly dossier: Dossier;
  readonly last: Decision | null;
}

const numbered = (decision: Decision): Dossier => {
  const issued = Object.fromEntries(decision.numbers.map(({ series }) => [series, `${series}-1`]));
  const { facts } = decision.dossier;
  return { ...decision.dossier, facts: { ...facts, issued: { ...facts.issued, ...issued } } };
};

function journeyFrom(procedure: Procedure, dossier: Dossier, last: Decision | null, now: string): Journey {
  const moment = { now, calendar: hanoiCalendar };
  return {
    dossier,
    last,
    at: (date, time) => journeyFrom(procedure, dossier, last, instantAt(date, time)),
    does(actor, type, data) {
      const result = decide(procedure, dossier, { type, data } as CommandCall, actor, moment);
      if (!result.ok)
        throw new Error(`«${type}» was refused: ${result.problem.code} in ${JSON.stringify(dossier.state)}`);
      return journeyFrom(procedure, numbered(result.value), result.value, now);
    },
    refusal(actor, type, data) {
      const result = decide(procedure, dossier, { type, data } as CommandCall, actor, moment);
      return result.ok ? null : result.problem.code;
    },
    offers: (actor) =>
      permitted(procedure, dossier, actor)
        .filter(({ closed }) => closed === null)
        .map(({ command }) => command)
        .sort(),
  };
}

/** A journey before its first command: Lan's dossier, on Monday 2 March 2026 at 09:00. */
export const journey = (procedure: Procedure): Journey =>
  journeyFrom(
    procedure,
    newDossier(procedure, 'dossier-1', { ownerId: people.lan.id, submitterId: people.lan.id }),
    null,
    firstMorning,
  );

/** A journey whose application has just been handed in: to Bạch Mai ward, unless it says where. */
export const submitted = (
  procedure: Procedure,
  declared: Declared,
  resultChannel: ResultChannel,
  agencyId = 'bach-mai',
): Journey =>
  journey(procedure).does(people.lan, 'submit', {
    channel: 'online',
    resultChannel,
    receivingAgencyId: agencyId,
    competentAgencyId: agencyId,
    declared,
    revision: 1,
  });
