import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  { name: 'authorisation', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'relation', is: 'authorised' } },
  { name: 'earlierPaper', handIn: 'upload', maxMegabytes: 10, optional: true },
] as const satisfies readonly PaperComponent[];

/** Each kind of event has its own register and its own numbers. */
export const result = {
  symbol: '/TLHT-BS',
  book: 'TLHT-BS',
  numberedBy: 'event',
  rows: ['event', 'subjectName', 'subjectBirthDate', 'subjectId', 'spouseName', 'eventYear', 'copies'],
} as const satisfies ResultTemplate;
