import type { FormPage } from '../form/field.ts';
import type { PaperComponent } from '../procedure.ts';
import { approval } from '../steps/approval.ts';
import { done } from '../steps/done.ts';
import { issuing } from '../steps/issuing.ts';
import { chart } from '../vocabulary/chart.ts';

const day = { unit: 'workingDay', value: 1 } as const;

const form = [
  {
    name: 'question',
    fields: [
      { name: 'commune', kind: 'commune' },
      { name: 'purpose', kind: 'choice', options: ['work', 'study'] },
      { name: 'copies', kind: 'number', min: 1, max: 5, declared: true },
    ],
  },
] as const satisfies readonly FormPage[];

const papers = [{ name: 'photo', handIn: 'upload' }] as const satisfies readonly PaperComponent[];

const processing = chart({
  initial: 'approving',
  states: {
    approving: approval({ approved: 'issuing', returned: 'approving' }, day),
    issuing: issuing('done', day),
    done,
  },
});

/** The smallest service that can be: everything that the compiler must hold it to. */
export const sampleService = {
  code: '9.000001',
  version: '1',
  slug: 'sample',
  onlineLevel: 4,
  onlineMode: 'full',
  applicants: ['citizen'],
  lifeEvents: [],
  competence: { field: 'commune', rule: 'choice' },
  channels: ['online'],
  resultChannels: ['online'],
  law: { legalBasis: [], limit: day, clock: { supplement: 'resume' }, supplementDays: 10 },
  tariff: null,
  form,
  papers,
  processing,
  refusalGrounds: ['untrue'],
  result: { symbol: '/X', book: 'X', rows: ['copies'] },
} as const;

export const sampleTexts = {
  name: 'Mẫu',
  officialName: 'Thủ tục mẫu',
  summary: 'Chỉ để thử',
  keywords: [],
  domain: 'Thử',
  steps: { approving: 'Duyệt', issuing: 'Cấp số' },
  pages: { question: { title: 'Câu hỏi' } },
  fields: {
    commune: { label: 'Phường' },
    purpose: { label: 'Mục đích', options: { work: 'Đi làm', study: 'Đi học' } },
    copies: { label: 'Số bản' },
  },
  papers: { photo: { name: 'Ảnh' } },
  refusalGrounds: { untrue: 'Khai sai' },
  result: {
    name: 'Giấy mẫu',
    title: 'GIẤY MẪU',
    grounds: [],
    rows: { copies: 'Số bản' },
    paragraphs: { granted: [], refused: [] },
  },
} as const;
