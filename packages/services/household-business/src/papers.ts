import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 10 } as const;
const family = { field: 'foundedBy', is: 'family' } as const;

export const papers = [
  { name: 'familyMinutes', ...upload, showWhen: family },
  { name: 'familyAuthority', ...upload, showWhen: family },
  { name: 'conditionPaper', ...upload, optional: true, showWhen: { field: 'conditional', is: 'yes' } },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/ĐKHKD',
  book: 'HKD',
  rows: ['businessName', 'businessAddress', 'lineCodes', 'capital', 'fullName', 'birthDate', 'personalId', 'address'],
} as const satisfies ResultTemplate;
