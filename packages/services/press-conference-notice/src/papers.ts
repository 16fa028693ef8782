import type { PaperComponent, ResultTemplate } from '@mot-cua/workflow';

export const papers = [
  { name: 'lawfulness', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'hostKind', is: 'organisation' } },
  { name: 'venueConsent', handIn: 'upload', maxMegabytes: 10, showWhen: { field: 'venue', is: 'rented' } },
  { name: 'pressDocuments', handIn: 'upload', maxMegabytes: 20 },
  { name: 'invitedPressList', handIn: 'upload', maxMegabytes: 10, optional: true },
] as const satisfies readonly PaperComponent[];

export const result = {
  symbol: '/TB-SVHTT',
  book: 'TB-HB',
  rows: ['organisationName', 'fullName', 'chairName', 'subject', 'place', 'startDate', 'startTime'],
} as const satisfies ResultTemplate;
