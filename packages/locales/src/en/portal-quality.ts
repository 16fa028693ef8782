import type { Translated } from '../translated.ts';
import type { quality as vi } from '../vi/portal-quality.ts';

export const quality = {
  quality: {
    title: 'Service quality',
    lead: 'Since {{since}}. Last counted {{countedAt}}.',
    none: 'Nothing was counted this year yet.',
    hidden: 'under 5',
    explain:
      'Counts under {{least}} are hidden, so that nobody can be known by them. On time: the result came before the limit ended, lawful pauses left out; a date set anew for lateness is not on time. Satisfied: 4 or 5 out of 5.',
    byService: 'By service',
    byAgency: 'By agency',
    name: 'Name',
    received: 'Received',
    receivedOnline: 'Received online',
    settled: 'Settled',
    onTime: 'On time',
    rated: 'Ratings',
    satisfied: 'Satisfied',
    convenient: 'Convenient',
    punctual: 'Punctual',
    courteous: 'Well treated',
    openData: 'Open data',
    openDataText:
      'The same figures under CC BY 4.0, without personal data. An empty cell is hidden, or has nothing to count.',
    csv: 'Download CSV',
    json: 'Download JSON',
    here: 'This service since {{since}}',
    more: 'See every service and agency',
  },
} as const satisfies Translated<typeof vi>;
