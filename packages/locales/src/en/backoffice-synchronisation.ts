import type { Translated } from '../translated.ts';
import type { synchronisation as vi } from '../vi/backoffice-synchronisation.ts';

export const synchronisation = {
  synchronisation: {
    title: 'National portal',
    lead: 'Whenever a dossier changes its status, the national portal is told its code, procedure, agency, status and dates. No personal data is sent.',
    waiting: 'Waiting to be sent',
    waitingSince: 'since {{at}}',
    failed: 'Needs a person',
    failedNote: 'refused',
    sentToday: 'Sent today',
    lastSent: 'Last sent',
    never: 'never',
    troubles: 'Could not be sent',
    empty: 'No message has met trouble.',
    dossier: 'Dossier',
    status: 'Status to be told',
    trouble: 'Why',
    act: 'What can be done',
    refused: 'Refused',
    noAnswer: 'The portal does not answer',
    tries_one: 'tried {{count}} time',
    tries_other: 'tried {{count}} times',
    behind_one: '{{count}} later message of this dossier waits',
    behind_other: '{{count}} later messages of this dossier wait',
    again: 'Send again',
    againAbout: 'Send the message about {{reference}} again',
    skip: 'Give up',
    skipAbout: 'Give up the message about {{reference}}, so that later ones are sent',
    done: 'Noted. The message goes in a few seconds.',
    comparison: 'Last comparison',
    noComparison: 'Nothing was compared yet.',
    compared_one:
      '{{at}}: {{count}} dossier compared. The portal lacks {{missing}}, has {{different}} otherwise and {{strange}} that are not here. Told again: {{mended}}.',
    compared_other:
      '{{at}}: {{count}} dossiers compared. The portal lacks {{missing}}, has {{different}} otherwise and {{strange}} that are not here. Told again: {{mended}}.',
    differences: 'Dossiers on which both sides do not agree',
    agreed: 'Both sides agree.',
    ours: 'Here',
    theirs: 'At the national portal',
    unknown: 'not there',
  },
} as const satisfies Translated<typeof vi>;
