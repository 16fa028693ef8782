import {
  approval,
  assignment,
  chart,
  confirming,
  done,
  draft,
  draftToConfirm,
  handlerCommands,
  issuing,
  linked,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;
const hours = (value: number) => ({ unit: 'workingHour', value, rounding: 'hourExact' }) as const;

/** Each matter needs what the one before it gave: residence the birth, the card the child's personal number. */
export const chain = chart({
  initial: 'birth',
  states: {
    birth: linked('birth', { granted: 'residence', otherwise: 'summing' }, days(2)),
    residence: linked('residence', { granted: 'healthCard', otherwise: 'healthCard' }, days(3)),
    healthCard: linked('healthCard', { granted: 'summing', otherwise: 'summing' }, days(2)),
    summing: {
      meta: { role: 'handler', time: hours(1) },
      on: { submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'summing' }, hours(2)),
    issuing: { ...issuing('done', hours(1)), entry: 'concludeLinks' },
    done,
  },
});

/** The parents read the birth certificate before it is signed; a day of silence is consent. */
export const birthProcessing = chart({
  initial: 'drafting',
  states: {
    drafting: {
      meta: { role: 'handler', time: hours(2) },
      on: {
        ...handlerCommands,
        submitForApproval: [
          { ...draftToConfirm('reading'), guard: { type: 'outcomeIs', params: { outcome: 'granted' } } },
          { ...draft('approving'), guard: { type: 'outcomeIs', params: { outcome: 'refused' } } },
        ],
      },
    },
    reading: confirming({ confirmed: 'approving', contested: 'drafting' }),
    approving: approval({ approved: 'issuing', returned: 'drafting' }, hours(1)),
    issuing: issuing('done', hours(1)),
    done,
  },
});

/** How a matter at one agency is checked, decided and issued. */
const decided = (share: number) =>
  chart({
    initial: 'unassigned',
    states: {
      unassigned: assignment('checking', days(0.25)),
      checking: {
        meta: { role: 'handler', time: days(share) },
        on: { ...handlerCommands, submitForApproval: draft('approving') },
      },
      approving: approval({ approved: 'issuing', returned: 'checking' }, days(0.25)),
      issuing: issuing('done', days(0.25)),
      done,
    },
  });

export const residenceProcessing = decided(1.75);
export const healthCardProcessing = decided(0.75);
