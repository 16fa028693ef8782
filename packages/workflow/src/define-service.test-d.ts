import { defineService } from './define-service.ts';
import type { FormPage } from './form/field.ts';
import { done } from './steps/done.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';
import { chart } from './vocabulary/chart.ts';

/** Compiled, never run: each line that must not compile says so, and the compiler objects where one does. */
defineService(sampleService, { vi: sampleTexts, en: sampleTexts });

const { copies: _copies, ...fewerFields } = sampleTexts.fields;
// @ts-expect-error a question without its label
defineService(sampleService, { vi: { ...sampleTexts, fields: fewerFields }, en: sampleTexts });

// @ts-expect-error a language is missing
defineService(sampleService, { vi: sampleTexts });

const fewerOptions = { ...sampleTexts.fields, purpose: { label: 'Mục đích', options: { work: 'Đi làm' } } };
// @ts-expect-error an option without its text
defineService(sampleService, { vi: { ...sampleTexts, fields: fewerOptions }, en: sampleTexts });

const moreOptions = { work: 'Đi làm', study: 'Đi học', rest: 'Nghỉ' };
const unknownOption = { ...sampleTexts.fields, purpose: { label: 'Mục đích', options: moreOptions } };
// An answer that no question offers is dead text, not a danger: what counts is that none is missing.
defineService(sampleService, { vi: { ...sampleTexts, fields: unknownOption }, en: sampleTexts });

// @ts-expect-error a page without its title
defineService(sampleService, { vi: { ...sampleTexts, pages: {} }, en: sampleTexts });

// @ts-expect-error a paper without its name
defineService(sampleService, { vi: { ...sampleTexts, papers: {} }, en: sampleTexts });

// @ts-expect-error a step without its name
defineService(sampleService, { vi: { ...sampleTexts, steps: {} }, en: sampleTexts });

// @ts-expect-error a ground of refusal without its sentence
defineService(sampleService, { vi: { ...sampleTexts, refusalGrounds: {} }, en: sampleTexts });

// @ts-expect-error a row of the result without its name
defineService(sampleService, { vi: { ...sampleTexts, result: { ...sampleTexts.result, rows: {} } }, en: sampleTexts });

// @ts-expect-error a kind of question that does not exist
export const unknownKind: readonly FormPage[] = [{ name: 'page', fields: [{ name: 'x', kind: 'telepathy' }] }];

export const unknownRole = chart({
  // @ts-expect-error a role that does not exist
  meta: { role: 'wizard' },
});

export const unknownHolder = chart({
  // @ts-expect-error a command given to a role that does not exist
  on: { approve: { target: 'done', meta: { by: ['wizard'] } } },
});

export const unknownGuard = chart({
  // @ts-expect-error a guard that does not exist
  on: { approve: { target: 'done', guard: { type: 'moonIsFull' } } },
});

export const unknownDeadline = chart({
  // @ts-expect-error a deadline that does not exist
  on: { lapse: { target: 'done', guard: { type: 'deadlinePassed', params: { deadline: 'doomsday' } } } },
});

export const unknownEffect = chart({
  // @ts-expect-error an effect that does not exist
  on: { approve: { target: 'done', actions: 'sendFlowers' } },
});

export const unknownPaper = chart({
  // @ts-expect-error a paper that nobody can typeset
  on: { approve: { target: 'done', actions: [{ type: 'preparePaper', params: { paper: 'form99' } }] } },
});

export const unknownNotice = chart({
  // @ts-expect-error a notice that has no text
  on: { approve: { target: 'done', actions: [{ type: 'notify', params: { notice: 'congratulations' } }] } },
});

export const unknownCommand = chart({
  // @ts-expect-error a command that does not exist
  on: { dance: 'done' },
});

export const sound = chart({
  initial: 'working',
  states: { working: { on: { approve: { target: 'done', meta: { by: ['approvingLeader'] } } } }, done },
});
