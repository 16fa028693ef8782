import type { Procedure } from '@mot-cua/workflow';
import { marital, type Planted } from './planted-services.ts';

const withTexts = (change: (texts: Procedure['texts']['vi']) => object): Procedure => ({
  ...marital,
  texts: { ...marital.texts, vi: { ...marital.texts.vi, ...change(marital.texts.vi) } },
});

const withField = (name: string, change: object): Procedure => ({
  ...marital,
  form: marital.form.map((page) => ({
    ...page,
    fields: page.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
  })),
});

/** Slips in what a service declares and says. */
export const plantedDeclarations: readonly Planted[] = [
  {
    slip: 'the price counts an answer that no question asks',
    finding: 'data.writtenByNobody',
    service: () => ({ ...marital, tariff: marital.tariff && { ...marital.tariff, times: 'pages' } }),
  },
  {
    slip: 'a question depends on one that comes later',
    finding: 'data.readTooEarly',
    service: () => withField('spouseName', { showWhen: { field: 'resultChannel', is: 'post' } }),
  },
  {
    slip: 'the number of a person goes where rules look',
    finding: 'data.personal',
    service: () => withField('personalId', { declared: true }),
  },
  {
    slip: 'an empty text',
    finding: 'texts.empty',
    service: () => withTexts(() => ({ summary: '' })),
  },
  {
    slip: 'a text for a step that is gone',
    finding: 'texts.unused',
    service: () => withTexts(({ steps }) => ({ steps: { ...steps, weighing: 'Cân hồ sơ' } })),
  },
  {
    slip: 'a blank that nobody fills',
    finding: 'texts.unknown',
    service: () => withTexts(({ result }) => ({ result: { ...result, grounds: ['Xét đề nghị của {{applicant}},'] } })),
  },
];
