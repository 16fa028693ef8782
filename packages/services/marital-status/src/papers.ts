import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

/** Whom the law spares the fee. */
export const exempted = ['revolutionMerit', 'poorHousehold', 'disability'] as const;

export const papers = [
  {
    name: 'divorceJudgment',
    handIn: 'upload',
    maxMegabytes: 10,
    showWhen: { field: 'maritalHistory', is: 'divorced' },
  },
  { name: 'deathRecord', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'maritalHistory', is: 'widowed' } },
  { name: 'earlierCertificate', handIn: 'upload', maxMegabytes: 10, optional: true },
  { name: 'exemptionProof', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'exemption', is: exempted } },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/UBND-XNTTHN',
  book: 'XNTTHN',
  rows: ['fullName', 'birthDate', 'personalId', 'address', 'maritalHistory', 'purpose', 'spouseName', 'otherPurpose'],
} as const satisfies ResultTemplate;
