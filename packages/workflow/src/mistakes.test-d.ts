import { defineService } from './define-service.ts';
import type { FormPage } from './form/field.ts';
import type { LinkedProcedure, PaperComponent } from './procedure.ts';
import { asking } from './steps/asking.ts';
import { askingRegister } from './steps/asking-register.ts';
import { assessing } from './steps/awaiting-fee.ts';
import { finding } from './steps/finding.ts';
import { found, planning } from './steps/inspecting.ts';
import type { Tariff } from './tariff.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';
import { chart } from './vocabulary/chart.ts';

/** Compiled, never run: each mistake that the types promise to catch, beside those of `define-service.test-d.ts`. */
const both = { vi: sampleTexts, en: sampleTexts };
const { photo: _photo, ...noPapers } = sampleTexts.papers;
const { issuing: _issuing, ...fewerSteps } = sampleTexts.steps;
const { work: _work, ...fewerOptions } = sampleTexts.fields.purpose.options;
const withFindings = { ...sampleService, findings: ['sound', 'unsound'] } as const;
const spoken = { ...sampleTexts, findings: { sound: 'Đạt', unsound: 'Không đạt' } } as const;

defineService(withFindings, { vi: spoken, en: spoken });
// @ts-expect-error a finding without its words in Vietnamese
defineService(withFindings, { vi: { ...spoken, findings: { sound: 'Đạt' } }, en: spoken });
// @ts-expect-error a finding without its words in English
defineService(withFindings, { vi: spoken, en: { ...spoken, findings: { sound: 'Sound' } } });
// @ts-expect-error findings without any words
defineService(withFindings, both);
// @ts-expect-error a step without its name in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, steps: fewerSteps } });
// @ts-expect-error a paper without its name in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, papers: noPapers } });
// @ts-expect-error a question without its label in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, fields: {} } });
const purpose = { label: 'Purpose', options: fewerOptions };
// @ts-expect-error an option without its text in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, fields: { ...sampleTexts.fields, purpose } } });
// @ts-expect-error a page without its title in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, pages: {} } });
// @ts-expect-error a ground of refusal without its sentence in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, refusalGrounds: {} } });
const result = { ...sampleTexts.result, rows: {} };
// @ts-expect-error a row of the result without its name in English
defineService(sampleService, { vi: sampleTexts, en: { ...sampleTexts, result } });
// @ts-expect-error a lifecycle that does not exist
defineService({ ...sampleService, lifecycle: 'wish' }, both);
// @ts-expect-error a level that does not exist
defineService({ ...sampleService, onlineLevel: 5 }, both);
// @ts-expect-error a channel that does not exist
defineService({ ...sampleService, channels: ['pigeon'] }, both);
// @ts-expect-error a way of the result that does not exist
defineService({ ...sampleService, resultChannels: ['pigeon'] }, both);
// @ts-expect-error an opinion that does not exist
defineService({ ...sampleService, opinions: ['perhaps'] }, both);
// @ts-expect-error a register that does not exist
defineService({ ...sampleService, registerQueries: { moon: ['commune'] } }, both);
// @ts-expect-error a service without law
defineService({ ...sampleService, law: undefined }, both);
// @ts-expect-error a rule of competence that does not exist
defineService({ ...sampleService, competence: { rule: 'nearest', field: 'commune' } }, both);

// @ts-expect-error a link without its procedure
export const noProcedure: LinkedProcedure = { link: 'birth' };
// @ts-expect-error a paper handed in by a way that does not exist
export const unknownHandIn: PaperComponent = { name: 'photo', handIn: 'fax' };
// @ts-expect-error what is known of a person, by a name that does not exist
export const unknownPrefill: FormPage = { name: 'page', fields: [{ name: 'x', kind: 'text', prefill: 'shoeSize' }] };
const price = { kind: 'fee', timing: 'atDesk', legalBasis: 'x', perUnit: { field: null, tiers: [] } } as const;
// @ts-expect-error money taken at a moment that does not exist
export const unknownTiming: Tariff = { ...price, timing: 'someday' };
// @ts-expect-error a kind of money that does not exist
export const unknownPrice: Tariff = { ...price, kind: 'tip' };

// @ts-expect-error a register that does not exist
askingRegister('moon', { one: 'a', none: 'b', many: 'c', silent: 'd' }, { unit: 'workingDay', value: 1 });
// @ts-expect-error a register whose silence leads nowhere
askingRegister('taxCode', { one: 'a', none: 'b', many: 'c' }, { unit: 'workingDay', value: 1 });
// @ts-expect-error what a visit cannot come to
found('perfect', 'done');
// @ts-expect-error a visit planned by somebody who may not
planning('inspecting', 'applicant');
// @ts-expect-error a fee counted by somebody who may not
assessing('awaitingFee', 'applicant');
// @ts-expect-error a finding made by a role that does not exist
finding('sound', 'done', 'wizard');
// @ts-expect-error others asked in a way that does not exist
asking('verifying', 'twice');

const at = <Config>(config: Config) => config;
export const guards = at([
  // @ts-expect-error a condition with the wrong parameter
  chart({ on: { issue: { target: 'done', guard: { type: 'outcomeIs', params: { outcome: 'maybe' } } } } }),
  // @ts-expect-error a condition without its parameter
  chart({ on: { issue: { target: 'done', guard: { type: 'outcomeIs' } } } }),
  // @ts-expect-error a matter of a chain asked for without its name
  chart({ on: { linkSettled: { target: 'done', guard: { type: 'linkIs', params: {} } } } }),
  // @ts-expect-error a clock that stands still for no reason that the law knows
  chart({ on: { issue: { actions: { type: 'pauseCounting', params: { reason: 'holiday' } } } } }),
  // @ts-expect-error a wait for a deadline that has no days
  chart({ on: { issue: { actions: { type: 'waitFor', params: { deadline: 'due' } } } } }),
  // @ts-expect-error a number of no series
  chart({ on: { issue: { actions: { type: 'drawNumber', params: { series: 'lottery' } } } } }),
  // @ts-expect-error a look-up in no register
  chart({ entry: { type: 'lookUp', params: { register: 'moon' } } }),
  // @ts-expect-error a channel that does not exist
  chart({ on: { issue: { target: 'done', meta: { by: ['documentClerk'], channel: 'pigeon' } } } }),
  // @ts-expect-error a timer that does not exist
  chart({ meta: { lapses: 'doomsday' } }),
  // @ts-expect-error a share of the limit in no unit
  chart({ meta: { time: { unit: 'fortnight', value: 1 } } }),
]);
