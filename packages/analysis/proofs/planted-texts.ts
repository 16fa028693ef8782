import type { Locale, ProcedureTexts } from '@mot-cua/workflow';
import { changed, type Planted } from './planted-services.ts';

const said = (locale: Locale, change: (texts: ProcedureTexts, other: ProcedureTexts) => object) => () =>
  changed('marital-status', ({ texts }) => {
    const other = texts[locale === 'vi' ? 'en' : 'vi'];
    return { texts: { ...texts, [locale]: { ...texts[locale], ...change(texts[locale], other) } } };
  });

/** Slips in what a service says. */
export const plantedTexts: readonly Planted[] = [
  { slip: 'an empty text', finding: 'texts.empty', service: said('vi', () => ({ summary: '' })) },
  {
    slip: 'a text for a step that is gone',
    finding: 'texts.unused',
    service: said('vi', ({ steps }) => ({ steps: { ...steps, weighing: 'Cân hồ sơ' } })),
  },
  {
    slip: 'a blank that nobody fills',
    finding: 'texts.unknown',
    service: said('vi', ({ result }) => ({ result: { ...result, grounds: ['Xét đề nghị của {{applicant}},'] } })),
  },
  {
    slip: 'a step without its name in English',
    finding: 'texts.missing',
    service: said('en', ({ steps: { lookup: _, ...steps } }) => ({ steps })),
  },
  {
    slip: 'a hint in Vietnamese only',
    finding: 'texts.oneLanguage',
    service: said('en', ({ fields }) => ({ fields: { ...fields, phone: { label: fields.phone?.label } } })),
  },
  {
    slip: 'a text that was not translated',
    finding: 'texts.same',
    service: said('en', ({ steps }, vi) => ({ steps: { ...steps, lookup: vi.steps.lookup } })),
  },
  {
    slip: 'a blank that is there in one language only',
    finding: 'texts.placeholders',
    service: said('en', ({ result }) => ({ result: { ...result, title: 'Certificate of {{fullName}}' } })),
  },
  {
    slip: 'a reason why one has to come, where nobody has to',
    finding: 'level.reason',
    service: said('vi', () => ({ partialReason: 'Phải nộp bản chính' })),
  },
];
