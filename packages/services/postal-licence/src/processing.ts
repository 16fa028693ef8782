import { approval, assignment, chart, done, draft, handlerCommands, issuing, review } from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'calendarDay', value, rounding: 'hourExact' }) as const;

/** What is missing is asked for within seven working days, twice at most; silence the second time is refused (Decree 47/2011, art. 8). */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('appraising', days(1)),
    appraising: {
      meta: { role: 'handler', time: days(21.5) },
      on: { ...handlerCommands, submitForApproval: draft('reviewing') },
    },
    reviewing: review({ endorsed: 'approving', returned: 'appraising' }, days(3)),
    approving: approval({ approved: 'issuing', returned: 'appraising' }, days(3)),
    issuing: issuing('done', days(1)),
    done,
  },
});
