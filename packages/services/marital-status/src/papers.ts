import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  {
    name: 'divorceJudgment',
    handIn: 'upload',
    maxMegabytes: 10,
    showWhen: { field: 'maritalHistory', is: 'divorced' },
  },
  { name: 'deathRecord', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'maritalHistory', is: 'widowed' } },
  { name: 'earlierCertificate', handIn: 'upload', maxMegabytes: 10, optional: true },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/UBND-XNTTHN',
  book: 'XNTTHN',
  rows: ['fullName', 'birthDate', 'personalId', 'address', 'maritalHistory', 'purpose', 'spouseName', 'otherPurpose'],
} as const satisfies ResultTemplate;
