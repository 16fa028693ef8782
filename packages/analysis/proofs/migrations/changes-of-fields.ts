import type { Answers, Field, FieldSource, Migration } from '@mot-cua/workflow';
import { type Change, type FieldFate, sameStep } from './change.ts';
import { second } from './changes-of-steps.ts';
import { fields, firstSpec, makeService, type Spec } from './make-service.ts';
import type { Random } from './random.ts';

const urgency: Field = { name: 'urgency', kind: 'choice', options: ['normal', 'urgent'], declared: true };

/** How a new question is met in old records, and what must come of it. */
const sources: readonly { source: FieldSource; fate: (answers: Answers) => FieldFate }[] = [
  { source: { open: true }, fate: (answers) => ({ answers, aside: {} }) },
  { source: { value: 'normal' }, fate: (answers) => ({ answers: { ...answers, urgency: 'normal' }, aside: {} }) },
  { source: { ask: true }, fate: () => null },
];

export function newField(random: Random): Change {
  const spec = firstSpec(random);
  const { source, fate } = random.pick(sources);
  const to = (said: FieldSource | null, change: Partial<Spec> = {}) =>
    second(spec, { fields: [...fields, urgency], ...change }, said ? { fields: { urgency: said } } : {});
  return {
    from: makeService(spec),
    to: to(source),
    unsafe: [
      { name: 'nothing said', to: to(null) },
      { name: 'a default that is no answer', to: to({ value: 'whenever' }) },
      { name: 'left open although the result reads it', to: to({ open: true }, { rows: ['kind', 'urgency'] }) },
    ],
    fate: sameStep,
    fields: fate,
  };
}

interface KindChange {
  now: Field;
  safe: Omit<Migration, 'from'>;
  unsafe: readonly { name: string; migration: Omit<Migration, 'from'> }[];
  fate: (answers: Answers) => FieldFate;
}

const unsaid = { name: 'nothing said', migration: {} };

const bandOf = (copies: number): string => (copies <= 2 ? 'few' : 'many');

const kindChanges: readonly KindChange[] = [
  {
    now: { name: 'year', kind: 'number' },
    safe: { fields: { year: { from: 'year', by: 'toNumber' } } },
    unsafe: [unsaid, { name: 'one value for all', migration: { fields: { year: { value: 2026 } } } }],
    fate: (answers) =>
      /^\d+$/.test(String(answers.year)) ? { answers: { ...answers, year: Number(answers.year) }, aside: {} } : null,
  },
  {
    now: { name: 'copies', kind: 'text', declared: true },
    safe: { fields: { copies: { from: 'copies', by: 'toText' } } },
    unsafe: [unsaid],
    fate: (answers) => ({ answers: { ...answers, copies: String(answers.copies) }, aside: {} }),
  },
  {
    now: { name: 'agree', kind: 'choice', options: ['always', 'never'], declared: true },
    safe: { fields: { agree: { from: 'agree', by: { options: { yes: 'always', no: 'never' } } } } },
    unsafe: [
      unsaid,
      {
        name: 'two answers made one',
        migration: { fields: { agree: { from: 'agree', by: { options: { yes: 'always', no: 'always' } } } } },
      },
    ],
    fate: (answers) => ({ answers: { ...answers, agree: answers.agree === 'yes' ? 'always' : 'never' }, aside: {} }),
  },
  {
    now: { name: 'boxes', kind: 'choice', options: ['a', 'b', 'c'] },
    safe: { fields: { boxes: { from: 'boxes', by: 'onlyLine' } } },
    unsafe: [unsaid],
    fate: (answers) => (String(answers.boxes).includes('\n') ? null : { answers, aside: {} }),
  },
  {
    now: { name: 'copies', kind: 'choice', options: ['few', 'many'], declared: true },
    safe: {
      aside: ['copies'],
      fields: { copies: { from: 'copies', by: { bands: [{ upTo: 2, is: 'few' }, { is: 'many' }] } } },
    },
    unsafe: [
      unsaid,
      {
        name: 'the number itself lost',
        migration: {
          fields: { copies: { from: 'copies', by: { bands: [{ upTo: 2, is: 'few' }, { is: 'many' }] } } },
        },
      },
    ],
    fate: (answers) => ({
      answers: { ...answers, copies: bandOf(Number(answers.copies)) },
      aside: { copies: answers.copies ?? 0 },
    }),
  },
];

export function kindChanged(random: Random): Change {
  const spec = firstSpec(random);
  const { now, safe, unsafe, fate } = random.pick(kindChanges);
  const change = { fields: fields.map((field) => (field.name === now.name ? now : field)) };
  return {
    from: makeService(spec),
    to: second(spec, change, safe),
    unsafe: [
      ...unsafe.map(({ name, migration }) => ({ name, to: second(spec, change, migration) })),
      {
        name: 'the question gone with its answers',
        to: second(spec, { fields: fields.filter(({ name }) => name !== now.name) }, {}),
      },
    ],
    fate: sameStep,
    fields: fate,
  };
}
