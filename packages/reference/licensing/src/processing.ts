import { approval, assignment, chart, done, draft, handlerCommands, issuing } from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** A handler appraises and drafts, the leader signs, the document clerk numbers and seals. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('appraising', days(0.5)),
    appraising: {
      meta: { role: 'handler', time: days(2) },
      on: { ...handlerCommands, submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'appraising' }, days(1.5)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
