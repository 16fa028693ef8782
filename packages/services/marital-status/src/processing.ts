import {
  approval,
  asking,
  assignment,
  chart,
  consulting,
  done,
  draft,
  handlerCommands,
  issuing,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

/** The registers are looked up; where they say nothing, the communes of earlier residence are asked, all at once. */
export const processing = chart({
  initial: 'unassigned',
  states: {
    unassigned: assignment('lookup', days(0.25)),
    lookup: {
      meta: { role: 'handler', time: days(0.75) },
      on: { ...handlerCommands, consult: asking('verifying'), submitForApproval: draft('approving') },
    },
    verifying: consulting('lookup'),
    approving: approval({ approved: 'issuing', returned: 'lookup' }, days(1)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
