import type { Translated } from '../translated.ts';
import type { takeBack as vi } from '../vi/backoffice-take-back.ts';

export const takeBack = {
  takeBack: {
    title: 'To be taken back: {{step}}',
    step: '{{step}}, {{who}}, {{when}}',
    lead: 'The dossier stands again as it did before this step. Its date does not move, and the journal keeps both steps. Whoever did it is told.',
    took: 'Takes back entry {{sequence}}: {{step}} ({{who}})',
    wasTaken: 'Taken back by entry {{sequence}}',
    onSlip: 'Took back the giver’s step',
    draft: '{{draft}} (taken back)',
    column: 'To be taken back',
    all_one: 'Take back {{count}} dossier just given',
    all_other: 'Take back {{count}} dossiers just given',
    done: 'Taken back',
    reasonNeeded: 'Not taken back: it was opened, or 15 minutes have passed, so a reason is needed.',
  },
} as const satisfies Translated<typeof vi>;
