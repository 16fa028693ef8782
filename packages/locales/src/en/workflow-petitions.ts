import type { Translated } from '../translated.ts';
import type { petition as source } from '../vi/workflow-petitions.ts';

export const petition = {
  kinds: { rule: 'Rules and procedures', conduct: 'Conduct of officials', other: 'Something else' },
  states: {
    sent: 'Waiting to be taken up',
    received: 'Being looked into',
    refused: 'Not taken up',
    answered: 'Answered',
    published: 'Answered, public',
  },
  done: {
    send: 'Sent to {{agency}}',
    receive: '{{agency}} took it up',
    refuse: '{{agency}} did not take it up',
    passOn: '{{agency}} passed it on to {{to}}',
    answer: '{{agency}} answered',
    publish: '{{agency}} made the answer public',
    unpublish: '{{agency}} took the answer back from the public',
  },
  grounds: {
    notAboutProcedures: 'It is not about administrative procedures or those who carry them out',
    complaint: 'It is a complaint or denunciation, which has a procedure of its own',
    unclear: 'It is not clear enough to be looked into',
    answeredBefore: 'The matter has been answered already',
    unlawful: 'It is unlawful or insults somebody',
  },
} as const satisfies Translated<typeof source>;
