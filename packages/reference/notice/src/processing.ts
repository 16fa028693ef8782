import { approval, chart, done, draft, issuing } from '@mot-cua/workflow';

const hours = (value: number) => ({ unit: 'hour', value }) as const;

/** The notice is read; whoever objects drafts an objection, and the leader signs it before time runs out. */
export const processing = chart({
  initial: 'screening',
  states: {
    screening: {
      meta: { role: 'handler', time: hours(8) },
      on: { submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'screening' }, hours(3)),
    issuing: issuing('done', hours(1)),
    done,
  },
});
