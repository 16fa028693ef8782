import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 20 } as const;

export const papers = [
  { name: 'registration', ...upload },
  { name: 'charter', ...upload, optional: true },
  { name: 'businessPlan', ...upload },
  { name: 'sampleContract', ...upload },
  { name: 'marks', ...upload, showWhen: { field: 'hasMark', is: 'yes' } },
  { name: 'priceList', ...upload },
  { name: 'qualityStandard', ...upload },
  { name: 'compensation', ...upload },
  { name: 'agreement', ...upload, showWhen: { field: 'runBy', is: ['partner', 'foreignPartner'] } },
  { name: 'foreignStatus', ...upload, showWhen: { field: 'runBy', is: 'foreignPartner' } },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/GP-BC',
  book: 'GP-BC',
  rows: ['company', 'taxCode', 'headOffice', 'charterCapital', 'area', 'runBy', 'partnerName'],
} as const satisfies ResultTemplate;
