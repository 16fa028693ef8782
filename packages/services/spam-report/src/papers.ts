import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 20, optional: true } as const;

export const papers = [
  { name: 'screenshot', ...upload, showWhen: { field: 'kind', is: ['sms', 'email'] } },
  { name: 'recording', ...upload, showWhen: { field: 'kind', is: 'call' } },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/TL-SKHCN',
  book: 'TL-PA',
  rows: ['kind', 'sender', 'receivedOn', 'receivedAt'],
} as const satisfies ResultTemplate;
