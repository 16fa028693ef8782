import type { Translated } from '../translated.ts';
import type { audit as vi } from '../vi/backoffice-audit.ts';

export const audit = {
  audit: {
    title: 'Search what staff did',
    filters: 'What to search for',
    dossier: 'Dossier code or application number',
    person: 'Name or account of a member of staff',
    agency: 'Done at the agency',
    anyAgency: 'Mine; with a dossier or a name, those below as well',
    allTime: 'At any time',
    show: 'Search the journal',
    lead: 'Who opened which dossier and who did what, newest first. There are no names of applicants.',
    noted: 'This search is written down as well.',
    empty: 'Nothing that was done fits this.',
    caption: 'What staff did, newest first',
    at: 'At',
    who: 'Member of staff',
    where: 'Agency',
    what: 'What',
    code: 'Dossier',
    opened: { dossier: 'Opened the dossier', paper: 'Opened a paper', erasure: 'Answered a request for erasure' },
    searched: { audit: 'Searched the journal', register: 'Read a register' },
    gone: 'account removed',
    newest: 'To the newest entries',
    older: 'Older entries',
  },
} as const satisfies Translated<typeof vi>;
