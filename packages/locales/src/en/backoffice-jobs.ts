import type { Translated } from '../translated.ts';
import type { jobs as vi } from '../vi/backoffice-jobs.ts';

export const jobs = {
  title: 'Background work',
  lead: 'Long work that the system does bit by bit. What a stop cuts off goes on from there.',
  indexing: 'Search by what dossiers say',
  indexingLead:
    'What was declared, the names of papers and the drafts of each dossier become searchable, the earliest first.',
  indexed: 'Dossiers that are found by what they say',
  share: '{{share}}% of all dossiers',
  waiting: 'Dossiers waiting',
  since: 'Waiting since {{at}}',
  whole: 'Done: every dossier is found by what it says.',
  going: 'Under way. Open this page again to see how far it is.',
} as const satisfies Translated<typeof vi>;
