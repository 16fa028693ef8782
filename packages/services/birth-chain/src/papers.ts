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

const result = <const Rows extends readonly string[]>(symbol: string, book: string, ...rows: Rows) =>
  ({ symbol, book, rows: ['childName', 'childBirthDate', ...rows] }) as const satisfies ResultTemplate;

const birth = ['childSex', 'birthPlace', 'ethnicity', 'homeTown', 'motherName', 'fatherName'] as const;

export const chainResult = result('/TB-LTKS', 'TB-LTKS', 'residenceAddress', 'clinic');
export const birthResult = result('/GKS', 'KS', ...birth);
export const residenceResult = result('/TB-CT', 'TB-CT', 'residenceAddress', 'householdHead', 'headRelation');
export const healthCardResult = result('/TE', 'BHYT-TE', 'clinic', 'cardAddress');
