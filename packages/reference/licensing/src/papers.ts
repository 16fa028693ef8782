import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  { name: 'evidence', handIn: 'upload', maxMegabytes: 10 },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/UBND-MAU',
  book: 'MAU',
  rows: ['fullName', 'personalId', 'address', 'purpose'],
} as const satisfies ResultTemplate;
