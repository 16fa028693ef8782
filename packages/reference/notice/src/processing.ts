import { approval, chart, done, draft, issuing } from '@mot-cua/workflow';

const hours = (value: number) => ({ unit: 'hour', value }) as const;

/** After the last moment silence has spoken: nobody objects any more. */
const inTime = { type: 'beforeDeadline' } as const;

const signing = approval({ approved: 'issuing', returned: 'screening' }, hours(3));
const sending = issuing('done', hours(1));

/** The notice is read; whoever objects drafts an objection, and the leader signs it before time runs out. */
export const processing = chart({
  initial: 'screening',
  states: {
    screening: {
      meta: { role: 'handler', time: hours(8) },
      on: { submitForApproval: draft('approving') },
    },
    approving: {
      ...signing,
      on: {
        ...signing.on,
        approve: { ...signing.on.approve, guard: { type: 'every', params: [inTime, { type: 'notTheDrafter' }] } },
      },
    },
    issuing: { ...sending, on: { issue: { ...sending.on.issue, guard: inTime } } },
    done,
  },
});
