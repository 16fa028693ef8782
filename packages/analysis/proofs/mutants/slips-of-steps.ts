import type { Definition, Step } from './definition.ts';
import { operator, remove } from './operator.ts';
import { besides, type StepAt, stepsIn, waysIn } from './sites.ts';

const timed = (definition: Definition) =>
  stepsIn(definition).flatMap(({ name, own, step: { meta } }) =>
    meta?.time ? [{ name, own, meta, time: meta.time }] : [],
  );

const lapsing = (definition: Definition) =>
  stepsIn(definition).flatMap(({ name, own, step: { meta } }) => (meta?.lapses ? [{ name, own, meta }] : []));

const longer = (name: string, change: (value: number) => number) =>
  operator(name, (definition) =>
    timed(definition).map(({ name: place, own, time }) => ({
      place,
      own,
      apply: () => {
        const right = time.value;
        time.value = change(right);
        return `${right} → ${time.value} ${time.unit}`;
      },
    })),
  );

/** Where a step goes on to, when all is well: the first of its ways that leads elsewhere. */
const nextOf = ({ step, key }: StepAt): string | undefined =>
  [...Object.values(step.on).flat(), ...step.always].find(({ target }) => target && target !== key)?.target;

const waysTo = (parent: Step, key: string) =>
  Object.values(parent.states)
    .flatMap(({ on, always, onDone }) => [...Object.values(on).flat(), ...always, ...onDone])
    .filter(({ target }) => target === key);

export const slipsOfSteps = [
  longer('give a step too much time', (value) => value * 2),
  longer('give a step too little time', (value) => value / 2),
  operator('give a step no time', (definition) =>
    timed(definition).map(({ name, own, meta }) => ({
      place: name,
      own,
      apply: () => {
        delete meta.time;
        return 'without time';
      },
    })),
  ),
  operator('count the time of a step in another unit', (definition) =>
    timed(definition).map(({ name, own, time }) => ({
      place: name,
      own,
      apply: () => {
        const right = time.unit;
        time.unit =
          { workingDay: 'workingHour', workingHour: 'workingDay', calendarDay: 'workingDay' }[right] ?? 'workingDay';
        return `${time.value} ${right} → ${time.unit}`;
      },
    })),
  ),
  operator('leave out the timer of a step', (definition) =>
    lapsing(definition).map(({ name, own, meta }) => ({
      place: name,
      own,
      apply: () => {
        const right = meta.lapses;
        delete meta.lapses;
        return `without ${right}`;
      },
    })),
  ),
  operator('set the wrong timer', (definition) =>
    lapsing(definition).map(({ name, own, meta }) => ({
      place: name,
      own,
      apply: (random) => {
        const right = meta.lapses;
        meta.lapses = random.pick(
          ['supplement', 'fee', 'fix', 'confirmation', 'obligation'].filter((each) => each !== right),
        );
        return `${right} → ${meta.lapses}`;
      },
    })),
  ),
  operator('leave out what follows when time is over', (definition) =>
    waysIn(definition)
      .filter(({ command }) => command === 'lapse')
      .map(({ name, own, ways, way, at }) => ({
        place: name,
        own,
        apply: () => {
          remove(ways, way);
          if (ways.length === 0) delete at.step.on.lapse;
          return 'left out';
        },
      })),
  ),
  operator('pass a step by', (definition) =>
    stepsIn(definition).flatMap((at) => {
      const next = nextOf(at);
      const ways = waysTo(at.parent, at.key);
      if (!at.own || !next || ways.length === 0) return [];
      return {
        place: at.name,
        own: at.own,
        apply: () => {
          for (const way of ways) way.target = next;
          return `all ways lead to ${next}`;
        },
      };
    }),
  ),
  operator('begin at the wrong step', (definition) =>
    stepsIn(definition)
      .filter(
        ({ step, own, name }) =>
          step.initial && (own || name === 'handling.processing' || name === 'handling.returned'),
      )
      .map(({ name, step }) => ({
        place: name,
        own: true,
        apply: (random) => {
          const right = step.initial;
          step.initial = random.pick(Object.keys(step.states).filter((key) => key !== right));
          return `${right} → ${step.initial}`;
        },
      })),
  ),
  operator('leave out a branch of what goes on side by side', (definition) =>
    stepsIn(definition)
      .filter(({ step, own }) => own && step.type === 'parallel')
      .flatMap(({ name, step }) =>
        Object.keys(step.states).map((key) => ({
          place: `${name}.${key}`,
          own: true,
          apply: () => {
            delete step.states[key];
            return 'left out';
          },
        })),
      ),
  ),
  operator('do one after the other what goes on side by side', (definition) =>
    stepsIn(definition)
      .filter(({ step, own }) => own && step.type === 'parallel')
      .map(({ name, step }) => ({
        place: name,
        own: true,
        apply: (random) => {
          delete step.type;
          step.initial = random.pick(Object.keys(step.states));
          return `only ${step.initial}`;
        },
      })),
  ),
  operator('forget what follows when all branches are done', (definition) =>
    stepsIn(definition)
      .filter(({ step, own }) => own && step.onDone.length > 0)
      .map(({ name, step }) => ({
        place: name,
        own: true,
        apply: () => {
          step.onDone = [];
          return 'without onDone';
        },
      })),
  ),
  operator('never end', (definition) =>
    stepsIn(definition)
      .filter(({ step }) => step.type === 'final')
      .map(({ name, own, step }) => ({
        place: name,
        own,
        apply: () => {
          delete step.type;
          return 'no longer final';
        },
      })),
  ),
  operator('leave a step in the chart that nothing leads to', (definition) =>
    stepsIn(definition)
      .filter((at) => at.own && besides(at).length > 1 && waysTo(at.parent, at.key).length === 1)
      .map((at) => ({
        place: at.name,
        own: true,
        apply: (random) => {
          const target = random.pick(besides(at));
          for (const way of waysTo(at.parent, at.key)) way.target = target;
          return `its only way leads to ${target}`;
        },
      })),
  ),
];
