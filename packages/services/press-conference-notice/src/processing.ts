import { approval, assignment, chart, done, draft, handlerCommands, issuing } from '@mot-cua/workflow';

const hours = (value: number) => ({ unit: 'hour', value }) as const;

/** After the last moment silence has spoken: an objection or acknowledgement that comes later is none. */
const inTime = { type: 'beforeDeadline' } as const;

const signing = approval({ approved: 'sending', returned: 'appraising' }, hours(3));
const sending = issuing('done', hours(1));

/** A duty officer reads the notice at once; the leader objects or acknowledges, in elapsed hours on whatever day. */
export const processing = chart({
  initial: 'screening',
  states: {
    screening: assignment('appraising', hours(2)),
    appraising: {
      meta: { role: 'handler', time: hours(6) },
      on: { assign: handlerCommands.assign, submitForApproval: draft('signing') },
    },
    signing: {
      ...signing,
      on: {
        ...signing.on,
        approve: { ...signing.on.approve, guard: { type: 'every', params: [inTime, { type: 'notTheDrafter' }] } },
      },
    },
    sending: { ...sending, on: { issue: { ...sending.on.issue, guard: inTime } } },
    done,
  },
});
