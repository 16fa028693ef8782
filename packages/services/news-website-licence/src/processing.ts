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
  review,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** The city police is asked while the handler looks at the demonstration site; an answer that comes late is kept. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('reading', days(0.5)),
    reading: {
      meta: { role: 'handler', time: days(0.5) },
      on: { ...handlerCommands, consult: asking('examining', 'again') },
    },
    examining: {
      type: 'parallel',
      states: {
        site: {
          initial: 'looking',
          states: {
            looking: {
              meta: { role: 'handler', time: days(4) },
              on: {
                recordFinding: [finding('siteSound', 'done'), finding('siteUnsound', 'done')],
              },
            },
            done,
          },
        },
        opinions: { initial: 'asked', states: { asked: consulting('done'), done } },
      },
      onDone: 'drafting',
    },
    drafting: {
      meta: { role: 'handler', time: days(2) },
      on: { ...handlerCommands, submitForApproval: draft('reviewing') },
    },
    reviewing: review({ endorsed: 'approving', returned: 'drafting' }, days(1)),
    approving: approval({ approved: 'issuing', returned: 'drafting' }, days(1)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
