import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [{ name: 'original', handIn: 'original' }] as const satisfies readonly PaperComponent[];

/** Numbers run by the kind of paper, one for each original (Circular 01/2020/TT-BTP, art. 4). */
export const result = {
  symbol: '-SCT/BS',
  book: 'SCT/BS',
  numberedBy: 'paperKind',
  rows: ['paperKind', 'paperTitle', 'pages', 'copies'],
} as const satisfies ResultTemplate;
