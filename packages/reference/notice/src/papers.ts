import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  { name: 'programme', handIn: 'upload', maxMegabytes: 10 },
] as const satisfies readonly PaperComponent[];

/** The written objection, where there is one: silence gives no paper. */
export const result = {
  symbol: '/UBND-TL',
  book: 'TL',
  rows: ['host', 'subject', 'eventDate', 'eventTime'],
} as const satisfies ResultTemplate;
