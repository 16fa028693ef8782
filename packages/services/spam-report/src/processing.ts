import {
  approval,
  asking,
  assignment,
  chart,
  consulting,
  done,
  draft,
  finding,
  handlerCommands,
  issuing,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** Carriers and lists say whether it is spam; if so the sender is blocked and, where due, fined. Every way ends in an answer. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('verifying', days(0.5)),
    verifying: {
      meta: { role: 'handler', time: days(4) },
      on: {
        ...handlerCommands,
        consult: asking('askingCarriers', 'again'),
        recordFinding: [
          finding('confirmed', 'coordinating'),
          finding('unconfirmed', 'answering'),
          finding('consented', 'answering'),
        ],
      },
    },
    askingCarriers: consulting('verifying'),
    coordinating: {
      meta: { role: 'handler', time: days(1) },
      on: {
        assign: handlerCommands.assign,
        consult: asking('blocking', 'again'),
        recordFinding: [finding('toSanction', 'sanctioning'), finding('blockedOnly', 'answering')],
      },
    },
    blocking: consulting('coordinating'),
    sanctioning: {
      meta: { role: 'inspector', time: days(2) },
      on: {
        recordFinding: [finding('fined', 'answering', 'inspector'), finding('warned', 'answering', 'inspector')],
      },
    },
    answering: {
      meta: { role: 'handler', time: days(1) },
      on: { assign: handlerCommands.assign, submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'answering' }, days(1)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
