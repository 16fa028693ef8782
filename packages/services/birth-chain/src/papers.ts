import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 10 } as const;

export const birthPapers = [
  { name: 'clinicCertificate', ...upload, showWhen: { field: 'proof', is: 'clinic' } },
  { name: 'witnessStatement', ...upload, showWhen: { field: 'proof', is: 'witness' } },
  { name: 'commitment', ...upload, showWhen: { field: 'proof', is: 'none' } },
  { name: 'marriageCertificate', ...upload, showWhen: { field: 'parents', is: 'married' } },
  { name: 'paternityDecision', ...upload, showWhen: { field: 'parents', is: 'unmarried' } },
] as const satisfies readonly PaperComponent[];

export const residencePapers = [
  { name: 'ownerConsent', ...upload, showWhen: { field: 'ownHome', is: 'no' } },
] as const satisfies readonly PaperComponent[];

export const chainResult = {
  symbol: '/TB-LTKS',
  book: 'TB-LTKS',
  rows: ['childName', 'childBirthDate', 'residenceAddress', 'clinic'],
} as const satisfies ResultTemplate;

export const birthResult = {
  symbol: '/GKS',
  book: 'KS',
  rows: ['childName', 'childBirthDate', 'childSex', 'birthPlace', 'ethnicity', 'homeTown', 'motherName', 'fatherName'],
} as const satisfies ResultTemplate;

export const residenceResult = {
  symbol: '/TB-CT',
  book: 'TB-CT',
  rows: ['childName', 'childBirthDate', 'residenceAddress', 'householdHead', 'headRelation'],
} as const satisfies ResultTemplate;

export const healthCardResult = {
  symbol: '/TE',
  book: 'BHYT-TE',
  rows: ['childName', 'childBirthDate', 'clinic', 'cardAddress'],
} as const satisfies ResultTemplate;
