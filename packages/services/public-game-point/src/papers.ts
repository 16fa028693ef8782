import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 10 } as const;

export const papers = [
  { name: 'businessRegistration', ...upload },
  { name: 'ownerIdentity', ...upload },
  { name: 'fireSafety', ...upload },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/GCN-TCĐT',
  book: 'GCN-TCĐT',
  rows: ['pointName', 'organisation', 'fullName', 'pointAddress', 'roomArea', 'machines', 'opens', 'closes'],
} as const satisfies ResultTemplate;
