import { approval, chart, done, issuing } from '@mot-cua/workflow';

const minutes = (value: number) => ({ unit: 'workingHour', value: value / 60, rounding: 'hourExact' }) as const;

/** At the counter: the pages are counted and priced, the leader certifies, the clerk numbers and stamps. */
export const processing = chart({
  initial: 'comparing',
  states: {
    comparing: {
      meta: { role: 'receptionClerk', time: minutes(30) },
      on: {
        assessFee: {
          target: 'certifying',
          guard: { type: 'feeAssessed' },
          actions: 'takeOn',
          meta: { by: ['receptionClerk'], channel: 'counter' },
        },
      },
    },
    certifying: approval({ approved: 'numbering', returned: 'comparing' }, minutes(120)),
    numbering: issuing('done', minutes(30)),
    done,
  },
});
