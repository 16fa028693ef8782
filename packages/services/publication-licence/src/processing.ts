import {
  approval,
  assessing,
  assignment,
  awaitingFee,
  chart,
  done,
  draft,
  handlerCommands,
  issuing,
  review,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'calendarDay', value, rounding: 'hourExact' }) as const;

const unread = [{ type: 'outcomeIs', params: { outcome: 'refused' } }, { type: 'feeSettled' }] as const;

/** What is plainly not allowed is refused before it is counted; who was asked for a fee pays before they get an answer. */
const onlyRefusal = { ...draft('reviewing'), guard: { type: 'every', params: unread } } as const;

/** The standard pages are counted and paid for, the content is appraised, the division reads it, the leader signs. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('counting', days(0.5)),
    counting: {
      meta: { role: 'handler', time: days(0.5) },
      on: {
        ...handlerCommands,
        assessFee: assessing('awaitingFee', 'handler'),
        submitForApproval: onlyRefusal,
      },
    },
    awaitingFee: awaitingFee('appraising'),
    appraising: {
      meta: { role: 'handler', time: days(8.5) },
      on: { ...handlerCommands, submitForApproval: draft('reviewing') },
    },
    reviewing: review({ endorsed: 'approving', returned: 'appraising' }, days(2)),
    approving: approval({ approved: 'issuing', returned: 'appraising' }, days(2)),
    issuing: issuing('done', days(1)),
    done,
  },
});

const granted = { type: 'outcomeIs', params: { outcome: 'granted' } } as const;
const until = { type: 'waitFor', params: { deadline: 'obligation' } } as const;

/** Copies are deposited before the document is given out; the office notes it, and reminds when time is over. */
export const afterResult = chart({
  initial: 'handedOver',
  states: {
    handedOver: {
      always: { target: 'depositing', guard: granted, actions: until },
      on: {
        archive: {
          target: 'done',
          guard: { type: 'outcomeIs', params: { outcome: 'refused' } },
          meta: { by: ['system'] },
        },
      },
    },
    depositing: {
      meta: { role: 'documentClerk', lapses: 'obligation' },
      on: {
        recordObligation: {
          target: 'done',
          actions: 'stopWaiting',
          meta: { by: ['documentClerk'], channel: 'office' },
        },
        lapse: {
          guard: { type: 'deadlinePassed', params: { deadline: 'obligation' } },
          actions: [until, { type: 'notify', params: { notice: 'obligationDue' } }],
          meta: { by: ['system'] },
        },
      },
    },
    done,
  },
});
