import type { Translated } from '../translated.ts';
import type { slip as vi } from '../vi/backoffice-slip.ts';

export const slip = {
  slip: {
    open: 'Control slip (form 05)',
    title: 'Control slip of the dossier',
    code: 'Code',
    procedure: 'Service',
    owner: 'Dossier of',
    agency: 'Agency in charge',
    due: 'Appointment',
    noDue: 'not accepted yet',
    caption: 'Hand-overs',
    empty: 'The dossier was not handed to anybody yet.',
    given: 'Given',
    received: 'Received',
    result: 'Result',
    onTime: 'In time',
    late: 'Late',
    note: 'From the journal of the dossier: giver and receiver are known by their accounts in place of a signature. The result is held against the appointment that is in force.',
    back: 'Back to the history',
  },
} as const satisfies Translated<typeof vi>;
