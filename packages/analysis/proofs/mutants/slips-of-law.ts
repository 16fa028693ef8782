import type { Definition } from './definition.ts';
import { declares, operator } from './operator.ts';

type LawOf = Definition['law'];

const limits = ['limit', 'longerLimit', 'consultationLimit', 'confirmationLimit'] as const;

const limitsOf = ({ law }: Definition) =>
  limits.flatMap((name) => {
    const limit = law[name];
    return limit && 'value' in limit ? [{ name, limit: limit as { unit: string; value: number } }] : [];
  });

const sized = (name: string, change: (value: number) => number) =>
  operator(name, (definition) =>
    limitsOf(definition).map(({ name: which, limit }) =>
      declares(`law.${which}`, `${limit.value} → ${change(limit.value)} ${limit.unit}`, () => {
        limit.value = change(limit.value);
      }),
    ),
  );

const numbers = [
  'supplementDays',
  'supplementRounds',
  'supplementWithin',
  'feeDays',
  'fixDays',
  'obligationDays',
] as const;

const without = (name: string, keys: readonly (keyof LawOf)[]) =>
  operator(name, ({ law }) =>
    keys
      .filter((key) => law[key] !== undefined)
      .map((key) => declares(`law.${key}`, 'left out', () => delete law[key])),
  );

export const slipsOfLaw = [
  sized('make a limit of the law longer', (value) => value * 2),
  sized('make a limit of the law shorter', (value) => value / 2),
  operator('count a limit of the law in another unit', (definition) =>
    limitsOf(definition)
      .filter(({ limit }) => limit.unit !== 'hour')
      .map(({ name, limit }) => {
        const unit = limit.unit === 'workingDay' ? 'calendarDay' : 'workingDay';
        return declares(`law.${name}`, `${limit.unit} → ${unit}`, () => {
          limit.unit = unit;
        });
      }),
  ),
  without('leave out a limit that a step relies on', [
    'longerLimit',
    'consultationLimit',
    'confirmationLimit',
    'notice',
  ]),
  without('leave out the days that a step waits', ['feeDays', 'fixDays', 'obligationDays']),
  operator('double the days of the law', ({ law }) =>
    numbers.flatMap((key) => {
      const value = law[key];
      if (value === undefined) return [];
      return declares(`law.${key}`, `${value} → ${value * 2}`, () => {
        law[key] = value * 2;
      });
    }),
  ),
  operator('give the applicant no day to mend', ({ law }) => [
    declares('law.supplementDays', `${law.supplementDays} → 0`, () => {
      law.supplementDays = 0;
    }),
  ]),
  operator('ask for supplements more often than the law allows', ({ law }) => [
    declares('law.supplementRounds', `${law.supplementRounds ?? 1} → ${(law.supplementRounds ?? 1) + 1}`, () => {
      law.supplementRounds = (law.supplementRounds ?? 1) + 1;
    }),
  ]),
  operator('ask for supplements later than the law allows', ({ law }) => [
    declares('law.supplementWithin', `${law.supplementWithin ?? 3} → 30`, () => {
      law.supplementWithin = 30;
    }),
  ]),
  operator('count on where the law counts anew, or anew where it counts on', ({ law }) => [
    declares('law.clock.supplement', `not ${law.clock.supplement}`, () => {
      law.clock.supplement = law.clock.supplement === 'restart' ? 'resume' : 'restart';
    }),
  ]),
  operator('mistake what silence comes to', ({ law }) => [
    declares('law.onSilence', `${law.onSilence ?? 'stop'} → the other`, () => {
      if (law.onSilence === 'refuse') delete law.onSilence;
      else law.onSilence = 'refuse';
    }),
  ]),
  operator('name no law', ({ law }) => [
    declares('law.legalBasis', 'empty', () => {
      law.legalBasis = [];
    }),
  ]),
  operator('object later than the notice comes', ({ law: { notice } }) =>
    notice
      ? [
          declares('law.notice.objectHours', `${notice.objectHours} → ${notice.atLeastHours * 2}`, () => {
            notice.objectHours = notice.atLeastHours * 2;
          }),
          declares('law.notice.date', 'a question that is not there', () => {
            notice.date = 'beginDate';
          }),
          declares('law.notice.time', 'a question that rules may not look at', () => {
            notice.time = 'summary';
          }),
        ]
      : [],
  ),
  operator('choose the wrong lifecycle', (definition) =>
    (['licensing', 'report', 'notice'] as const)
      .filter((each) => each !== definition.lifecycle)
      .map((each) =>
        declares('lifecycle', `${definition.lifecycle} → ${each}`, () => {
          definition.lifecycle = each;
        }),
      ),
  ),
];
