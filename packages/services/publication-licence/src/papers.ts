import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

const upload = { handIn: 'upload', maxMegabytes: 30 } as const;

export const papers = [
  { name: 'draftDocument', ...upload },
  { name: 'translation', ...upload, showWhen: { field: 'translated', is: 'yes' } },
  { name: 'bodyConfirmation', ...upload, showWhen: { field: 'special', is: ['military', 'partyHistory'] } },
  { name: 'registration', ...upload, showWhen: { field: 'applicantKind', is: ['enterprise', 'foreign'] } },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/GP-SVHTT',
  book: 'GP-XB',
  rows: [
    'organisation',
    'title',
    'form',
    'pages',
    'size',
    'printRun',
    'language',
    'translator',
    'printingHouse',
    'purpose',
  ],
} as const satisfies ResultTemplate;
