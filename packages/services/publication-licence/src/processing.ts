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

const refusal = { ...draft('reviewing'), guard: { type: 'outcomeIs', params: { outcome: 'refused' } } } as const;

/** No licence before the appraisal is paid for. */
const licence = {
  ...draft('reviewing'),
  guard: {
    type: 'every',
    params: [{ type: 'outcomeIs', params: { outcome: 'granted' } }, { type: 'charged' }, { type: 'feeSettled' }],
  },
} as const;

/** The standard pages are counted and paid for, the content is appraised, the division reads it, the leader signs. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('appraising', days(0.5)),
    appraising: {
      meta: { role: 'handler', time: days(9) },
      on: {
        ...handlerCommands,
        assessFee: assessing('awaitingFee', 'handler'),
        submitForApproval: [licence, refusal],
      },
    },
    awaitingFee: awaitingFee('appraising'),
    reviewing: review({ endorsed: 'approving', returned: 'appraising' }, days(2)),
    approving: approval({ approved: 'issuing', returned: 'appraising' }, days(2)),
    issuing: issuing('done', days(1)),
    done,
  },
});

/** Copies are deposited before the document is given out; the office notes it, and reminds when time is over. */
export const afterResult = chart({
  initial: 'handedOver',
  states: {
    handedOver: {
      meta: { role: 'documentClerk' },
      on: {
        recordObligation: {
          target: 'done',
          guard: { type: 'outcomeIs', params: { outcome: 'granted' } },
          meta: { by: ['documentClerk'], channel: 'office' },
        },
        archive: {
          target: 'done',
          guard: { type: 'outcomeIs', params: { outcome: 'refused' } },
          meta: { by: ['system'] },
        },
      },
    },
    done,
  },
});
