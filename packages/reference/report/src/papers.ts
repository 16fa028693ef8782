import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  { name: 'picture', handIn: 'upload', maxMegabytes: 10, optional: true },
] as const satisfies readonly PaperComponent[];

/** The answer that every reporter gets. */
export const result = {
  symbol: '/UBND-TLPA',
  book: 'TLPA',
  rows: ['place', 'kind'],
} as const satisfies ResultTemplate;
