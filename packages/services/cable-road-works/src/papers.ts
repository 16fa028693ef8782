import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 20 } as const;

export const papers = [
  { name: 'routeDrawing', ...upload },
  { name: 'cityDecision', ...upload },
  { name: 'methodApproval', ...upload },
  { name: 'trafficPlan', ...upload },
  { name: 'contractorCapacity', ...upload },
  { name: 'utilityAgreement', ...upload, showWhen: { field: 'crossesUtilities', is: 'yes' } },
  { name: 'sharingAgreement', ...upload, showWhen: { field: 'shared', is: 'yes' } },
  { name: 'restorationCommitment', handIn: 'original' },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/GP-SXD',
  book: 'GP-TC',
  rows: ['investor', 'contractor', 'street', 'segment', 'surface', 'length', 'area', 'startDate', 'endDate', 'hours'],
} as const satisfies ResultTemplate;
