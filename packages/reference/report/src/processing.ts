import { approval, assignment, chart, done, draft, handlerCommands, issuing } from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** The report is looked into, and answered in writing. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('verifying', days(0.5)),
    verifying: {
      meta: { role: 'handler', time: days(7) },
      on: { ...handlerCommands, submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'verifying' }, days(2)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
