import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 20 } as const;

export const papers = [
  { name: 'legalStatus', ...upload },
  { name: 'charter', ...upload, showWhen: { field: 'organisationKind', is: 'association' } },
  { name: 'project', ...upload },
  { name: 'pagePrints', ...upload },
  { name: 'sourceConsents', ...upload },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/GP-TTĐT',
  book: 'GP-TTĐT',
  rows: [
    'organisation',
    'siteName',
    'domainName',
    'purpose',
    'sections',
    'sources',
    'responsible',
    'serverPlace',
    'termYears',
  ],
} as const satisfies ResultTemplate;
