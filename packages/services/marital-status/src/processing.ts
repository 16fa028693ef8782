import { approval, assignment, done, draft, handlerCommands, issuing, licensing } from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

const onceAnswered = {
  target: 'lookup',
  actions: 'noteAnswer',
  meta: { by: ['consultee'], channel: 'office' },
} as const;

/** The registers are looked up; where they say nothing, the communes of earlier residence are asked, all at once. */
export const processing = licensing.createStateConfig({
  initial: 'unassigned',
  states: {
    unassigned: assignment('lookup', days(0.25)),
    lookup: {
      meta: { role: 'handler', time: days(0.75) },
      on: {
        ...handlerCommands,
        consult: {
          target: 'verifying',
          guard: { type: 'neverConsulted' },
          actions: ['askOthers', { type: 'notify', params: { notice: 'verificationStarted' } }],
          meta: { by: ['handler'], channel: 'office' },
        },
        submitForApproval: draft('approving'),
      },
    },
    verifying: {
      meta: { role: 'consultee' },
      on: {
        answer: [
          { ...onceAnswered, guard: { type: 'lastAnswer' } },
          { ...onceAnswered, target: undefined, guard: { type: 'consultationOpen' } },
        ],
        lapse: {
          target: 'lookup',
          guard: { type: 'deadlinePassed', params: { deadline: 'consultation' } },
          actions: 'noteSilence',
          meta: { by: ['system'] },
        },
      },
    },
    approving: approval({ approved: 'issuing', returned: 'lookup' }, days(1)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
