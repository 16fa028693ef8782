import { type FrozenProcedure, freeze, type Migration, type Procedure, type Tariff, thaw } from '@mot-cua/workflow';
import { type Change, inside, sameAnswers, sameStep, stepOf } from './change.ts';
import { pickStep, second } from './changes-of-steps.ts';
import { firstSpec, makeService, type Spec } from './make-service.ts';
import type { Random } from './random.ts';

const price = 5000;

const tariff = (timing: Tariff['timing']): Tariff => ({
  kind: 'fee',
  timing,
  legalBasis: '',
  perUnit: { field: 'copies', tiers: [{ each: price }] },
});

export function feeAdded(random: Random): Change {
  const spec = firstSpec(random);
  const fee = random.pick(['keep', 'untilAccepted'] as const);
  const change = { tariff: tariff('atSubmission') };
  const assessing = { name: 'assessing', by: ['receptionClerk'], assesses: true } as const;
  const last = { tariff: tariff('atDesk'), steps: [...spec.steps, assessing] };
  return {
    from: makeService(spec),
    to: second(spec, change, { fee }),
    unsafe: [
      { name: 'charged although accepted', to: second(spec, change, { fee: 'recharge' }) },
      { name: 'charged at a later step', to: second(spec, last, {}) },
    ],
    fate: sameStep,
    fields: sameAnswers,
    owes: ({ answers, dossier }) =>
      fee === 'untilAccepted' && dossier.facts.acceptedAt === null ? Number(answers.copies) * price : 0,
  };
}

export function deadlineShortened(random: Random): Change {
  const spec = firstSpec(random);
  const shorter = { limitDays: 4, supplementDays: 5 };
  const longer = { limitDays: 40, supplementDays: spec.supplementDays };
  return {
    from: makeService(spec),
    to: second(spec, shorter, { deadlines: random.pick(['keep', 'sooner'] as const) }),
    unsafe: [
      { name: 'running time counted again', to: second(spec, shorter, { deadlines: 'recount' }) },
      { name: 'a promise put off', to: second(spec, longer, { deadlines: 'recount' }) },
    ],
    fate: sameStep,
    fields: sameAnswers,
  };
}

/** All that lies before a step: there, a dossier that cannot pass it finishes as it began. */
function casesBefore(spec: Spec, at: number): NonNullable<Migration['states']> {
  const steps = ['unassigned', ...spec.steps.slice(0, at + 1).map(({ name }) => name)].map(inside);
  const outer = ['registered', 'supplementAtReception', 'accepted', 'supplementAtAppraisal', 'withdrawalRequested'];
  const paths = [...outer.map((name) => `handling.${name}`), ...steps];
  const passes = { field: 'kind', is: 'x' } as const;
  return Object.fromEntries(
    paths.map((path) => [path, [{ when: passes, move: path }, { move: { stays: true } as const }]]),
  );
}

/** `withdraw` is no longer offered while the dossier is being handled. */
function withoutWithdrawal(procedure: Procedure, migration: Migration): Procedure {
  const frozen = JSON.parse(JSON.stringify(freeze(procedure))) as FrozenProcedure & {
    machine: { states: { handling: { states: Record<string, { on: Record<string, unknown> }> } } };
  };
  const { processing } = frozen.machine.states.handling.states;
  if (processing) processing.on = { ...processing.on, withdraw: undefined };
  return thaw({ ...frozen, version: '2', migrations: [migration] });
}

export function guardTightened(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const from = makeService(spec);
  const steps = spec.steps.with(at, { ...step, onlyIf: { field: 'kind', is: 'x' } });
  const states = casesBefore(spec, at);
  return {
    from,
    to: second(spec, { steps }, { states }),
    unsafe: [
      { name: 'a step that some can never leave', to: second(spec, { steps }, {}) },
      { name: 'a right that ends in silence', to: withoutWithdrawal(from, { from: '1' }) },
    ],
    fate: (story) => (stepOf(story) in states && story.answers.kind !== 'x' ? 'stays' : sameStep(story)),
    fields: sameAnswers,
  };
}

/** No version follows: whoever applied is served to the end, under the version that he applied under. */
export function serviceRetired(random: Random): Change {
  const spec = firstSpec(random);
  const from = makeService(spec);
  return {
    from,
    to: makeService({ ...spec, version: '2' }),
    unsafe: [
      {
        name: 'all open dossiers stopped',
        to: second(spec, {}, { states: { 'handling.processing': 'handling.stopped' } }),
      },
      { name: 'new ones cancelled', to: second(spec, {}, { states: { 'handling.registered': 'handling.cancelled' } }) },
      { name: 'results never handed out', to: second(spec, {}, { states: { 'handling.settled': 'handling.closed' } }) },
    ],
    fate: () => 'stays',
    fields: sameAnswers,
  };
}
