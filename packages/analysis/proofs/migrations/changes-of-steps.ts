import type { Migration } from '@mot-cua/workflow';
import { atStep, type Change, inside, sameAnswers, sameStep, stepOf } from './change.ts';
import { firstSpec, makeService, type Spec, type Step } from './make-service.ts';
import type { Random } from './random.ts';

const wayBack = inside('unassigned');
const tooFar = inside('approving');

/** A second version of a spec with one migration from the first. */
export const second = (spec: Spec, change: Partial<Spec>, migration: Omit<Migration, 'from'>) =>
  makeService({ ...spec, ...change, version: '2', migrations: [{ from: '1', ...migration }] });

const putInPlace = (spec: Spec, from: number, count: number, ...steps: Step[]): Step[] =>
  spec.steps.toSpliced(from, count, ...steps);

interface Picked {
  spec: Spec;
  step: Step;
  at: number;
}

export function pickStep(random: Random): Picked {
  const spec = firstSpec(random);
  const at = random.whole(0, spec.steps.length - 1);
  const step = spec.steps[at];
  if (!step) throw new Error('A service has steps');
  return { spec, step, at };
}

export function renamedState(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const change = { steps: putInPlace(spec, at, 1, { ...step, name: 'renamed' }) };
  const to = (target?: string) => second(spec, change, target ? { states: { [inside(step.name)]: target } } : {});
  return {
    from: makeService(spec),
    to: to(inside('renamed')),
    unsafe: [
      { name: 'nothing said of the old name', to: to() },
      { name: 'its dossiers begin again', to: to(wayBack) },
      { name: 'its dossiers go nowhere', to: to(inside('nowhere')) },
      { name: 'its dossiers go to approval without a draft', to: to(tooFar) },
    ],
    fate: atStep(step.name, () => ({ step: inside('renamed') })),
    fields: sameAnswers,
  };
}

export function splitState(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const steps = putInPlace(spec, at, 1, { ...step, name: 'forX' }, { ...step, name: 'forOthers' });
  const parting = { at: step.name, field: 'kind', is: 'x', into: ['forX', 'forOthers'] } as const;
  const when = { field: 'kind', is: 'x' } as const;
  const to = (states: Migration['states']) => second(spec, { steps, parting }, { states: states ?? {} });
  const path = inside(step.name);
  return {
    from: makeService(spec),
    to: to({ [path]: [{ when, move: inside('forX') }, { move: inside('forOthers') }] }),
    unsafe: [
      { name: 'nothing said', to: to({}) },
      { name: 'a case without an answer', to: to({ [path]: [{ when, move: inside('forX') }] }) },
      { name: 'its dossiers begin again', to: to({ [path]: wayBack }) },
    ],
    fate: atStep(step.name, ({ answers }) => ({ step: inside(answers.kind === 'x' ? 'forX' : 'forOthers') })),
    fields: sameAnswers,
  };
}

export function mergedStates(random: Random): Change {
  const spec = firstSpec(random);
  const at = random.whole(0, spec.steps.length - 2);
  const [one, other] = spec.steps.slice(at, at + 2);
  if (!one || !other) throw new Error('Two steps can be merged');
  const steps = putInPlace(spec, at, 2, { ...one, name: 'joint' });
  const to = (states: Migration['states']) => second(spec, { steps }, { states: states ?? {} });
  const [a, b] = [inside(one.name), inside(other.name)];
  return {
    from: makeService(spec),
    to: to({ [a]: inside('joint'), [b]: inside('joint') }),
    unsafe: [
      { name: 'one of the two forgotten', to: to({ [a]: inside('joint') }) },
      { name: 'the second begins again', to: to({ [a]: inside('joint'), [b]: wayBack }) },
      { name: 'the second goes to approval without a draft', to: to({ [a]: inside('joint'), [b]: tooFar }) },
    ],
    fate: (story) => (stepOf(story) === a || stepOf(story) === b ? { step: inside('joint') } : sameStep(story)),
    fields: sameAnswers,
  };
}

export function removedState(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const next = spec.steps[at + 1]?.name ?? 'drafting';
  const to = (target?: string) =>
    second(spec, { steps: putInPlace(spec, at, 1) }, target ? { states: { [inside(step.name)]: target } } : {});
  return {
    from: makeService(spec),
    to: to(inside(next)),
    unsafe: [
      { name: 'nothing said', to: to() },
      { name: 'its dossiers begin again', to: to('handling.registered') },
      { name: 'its dossiers are stopped', to: to('handling.stopped') },
      { name: 'its dossiers are settled without a result', to: to('handling.settled') },
    ],
    fate: atStep(step.name, () => ({ step: inside(next) })),
    fields: sameAnswers,
  };
}

export function splitRole(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const to = (by: Step['by'], migration: Omit<Migration, 'from'>) =>
    second(spec, { steps: putInPlace(spec, at, 1, { ...step, by }) }, migration);
  return {
    from: makeService(spec),
    to: to(['supervisor'], { posts: ['supervisor'] }),
    unsafe: [
      { name: 'a role that no office has', to: to(['supervisor'], {}) },
      { name: 'a command that is nobody’s', to: to([], {}) },
    ],
    fate: sameStep,
    fields: sameAnswers,
  };
}

export function parallelStep(random: Random): Change {
  const { spec, step, at } = pickStep(random);
  const to = (roles: Step['by'], name: string, states: Migration['states']) =>
    second(spec, { steps: putInPlace(spec, at, 1, { ...step, name, parallel: roles }) }, { states: states ?? {} });
  const both = ['handler', 'divisionHead'] as const;
  const name = random.pick([step.name, 'together']);
  const opened = ['papers', 'site'].map((branch) => inside(`${name}.${branch}.open`)).join(' + ');
  return {
    from: makeService(spec),
    to: to(both, name, { [inside(step.name)]: inside(name) }),
    unsafe: [
      { name: 'nothing said of the old name', to: to(both, 'elsewhere', {}) },
      {
        name: 'a branch that no office can do',
        to: to(['handler', 'supervisor'], name, { [inside(step.name)]: inside(name) }),
      },
      { name: 'its dossiers begin again', to: to(both, 'elsewhere', { [inside(step.name)]: wayBack }) },
    ],
    fate: atStep(step.name, () => ({ step: opened })),
    fields: sameAnswers,
  };
}
