import {
  approval,
  asking,
  assessing,
  assignment,
  awaitingFee,
  chart,
  consulting,
  done,
  draft,
  found,
  handlerCommands,
  issuing,
  planning,
  review,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** The site is looked at while four agencies are asked; then the deposit is counted, and the permit drafted once it is there. */
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
        survey: {
          initial: 'visiting',
          states: {
            visiting: {
              meta: { role: 'inspector', time: days(3) },
              on: {
                planInspection: planning('visiting', 'handler'),
                recordInspection: [
                  found('passed', 'done'),
                  found('fixable', 'done'),
                  found('failed', 'done'),
                  found('noShow', 'visiting'),
                ],
              },
            },
            done,
          },
        },
        opinions: { initial: 'asked', states: { asked: consulting('done'), done } },
      },
      onDone: 'weighing',
    },
    weighing: {
      meta: { role: 'handler', time: days(0.5) },
      on: {
        ...handlerCommands,
        assessFee: assessing('awaitingDeposit', 'handler'),
        submitForApproval: { ...draft('reviewing'), guard: { type: 'outcomeIs', params: { outcome: 'refused' } } },
      },
    },
    awaitingDeposit: awaitingFee('drafting'),
    drafting: {
      meta: { role: 'handler', time: days(0.5) },
      on: { assign: handlerCommands.assign, submitForApproval: draft('reviewing') },
    },
    reviewing: review({ endorsed: 'approving', returned: 'weighing' }, days(0.5)),
    approving: approval({ approved: 'issuing', returned: 'weighing' }, days(0.5)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});

const dutyRemembered = [
  { type: 'waitFor', params: { deadline: 'obligation' } },
  { type: 'notify', params: { notice: 'obligationDue' } },
] as const;

const defects = (outcome: 'fixable' | 'failed') =>
  ({ ...found(outcome, 'working'), actions: ['noteInspection', ...dutyRemembered] }) as const;

/** Works begin, the surface is restored and inspected; once it is accepted the deposit goes back, else it is redone. */
export const afterResult = chart({
  initial: 'permitted',
  states: {
    permitted: {
      on: {
        beginWorks: {
          target: 'working',
          guard: { type: 'outcomeIs', params: { outcome: 'granted' } },
          actions: { type: 'waitFor', params: { deadline: 'obligation' } },
          meta: { by: ['applicant'], channel: 'online' },
        },
        archive: {
          target: 'done',
          guard: { type: 'outcomeIs', params: { outcome: 'refused' } },
          meta: { by: ['system'] },
        },
      },
    },
    working: {
      meta: { role: 'applicant', lapses: 'obligation' },
      on: {
        reportReady: { target: 'accepting', actions: 'stopWaiting', meta: { by: ['applicant'], channel: 'online' } },
        lapse: {
          guard: { type: 'deadlinePassed', params: { deadline: 'obligation' } },
          actions: dutyRemembered,
          meta: { by: ['system'] },
        },
      },
    },
    accepting: {
      meta: { role: 'inspector', time: days(3) },
      on: {
        planInspection: planning('accepting', 'handler'),
        recordInspection: [
          found('passed', 'done'),
          defects('fixable'),
          defects('failed'),
          found('noShow', 'accepting'),
        ],
      },
    },
    done,
  },
});
