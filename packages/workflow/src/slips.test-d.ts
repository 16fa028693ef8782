import { defineService } from './define-service.ts';
import { approval } from './steps/approval.ts';
import { done } from './steps/done.ts';
import { draft } from './steps/draft.ts';
import { issuing } from './steps/issuing.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';
import { chart } from './vocabulary/chart.ts';

/** Compiled, never run: names that name nothing. */
const both = { vi: sampleTexts, en: sampleTexts };
const day = { unit: 'workingDay', value: 1 } as const;
const approving = approval({ approved: 'issuing', returned: 'approving' }, day);
const steps = { approving, issuing: issuing('done', day), done };

defineService({ ...sampleService, processing: chart({ initial: 'approving', states: steps }) }, both);

const nowhere = chart({ initial: 'reading', states: steps });
// @ts-expect-error a chart that begins at a step that is not there
defineService({ ...sampleService, processing: nowhere }, both);

const lost = chart({
  initial: 'approving',
  states: { ...steps, approving: approval({ approved: 'sealing', returned: 'approving' }, day) },
});
// @ts-expect-error a ready-made step that leads to a step that is not there
defineService({ ...sampleService, processing: lost }, both);

const astray = chart({
  initial: 'approving',
  states: { ...steps, approving: { on: { ...approving.on, submitForApproval: draft('sealing') } } },
});
// @ts-expect-error a command that leads to a step that is not there
defineService({ ...sampleService, processing: astray }, both);

const deep = chart({
  initial: 'approving',
  states: { ...steps, approving: { initial: 'reading', states: { reading: { on: { approve: 'issuing' } } } } },
});
const readTexts = { ...sampleTexts, steps: { ...sampleTexts.steps, reading: 'Đọc' } };
// @ts-expect-error a step inside another that names a step outside as if it were its neighbour
defineService({ ...sampleService, processing: deep }, { vi: readTexts, en: readTexts });

const misspelt = chart({
  initial: 'approving',
  states: { ...steps, approving: { on: { ...approving.on, aprove: 'issuing' } } },
});
// @ts-expect-error a command that does not exist, beside commands that do
defineService({ ...sampleService, processing: misspelt }, both);

const form = sampleService.form;
const when = { field: 'weight', is: 'heavy' } as const;
const [page] = form;
// @ts-expect-error a page that depends on a question that is not there
defineService({ ...sampleService, form: [{ ...page, showWhen: when }] }, both);

const hanging = [{ ...page, fields: [page.fields[0], page.fields[1], { ...page.fields[2], showWhen: when }] }] as const;
// @ts-expect-error a question that depends on a question that is not there
defineService({ ...sampleService, form: hanging }, both);
// @ts-expect-error a paper that depends on a question that is not there
defineService({ ...sampleService, papers: [{ name: 'photo', handIn: 'upload', showWhen: when }] }, both);
