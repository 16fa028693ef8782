import {
  approval,
  askingRegister,
  chart,
  confirming,
  done,
  draft,
  draftGoesOut,
  handlerCommands,
  issuing,
  lookingByHand,
} from '@mot-cua/workflow';

const hours = (value: number) => ({ unit: 'workingHour', value, rounding: 'hourExact' }) as const;

/** The register is asked by machine: one entry becomes the draft itself; nothing, several or silence is a person's work. */
export const processing = chart({
  initial: 'askingRegister',
  states: {
    askingRegister: askingRegister(
      'civilStatus',
      { one: 'reading', none: 'comparing', many: 'comparing', silent: 'lookingByHand' },
      hours(0.25),
    ),
    reading: {
      ...confirming({ confirmed: 'approving', contested: 'comparing' }),
      entry: ['draftFromRegister', ...draftGoesOut],
    },
    lookingByHand: lookingByHand({ one: 'comparing', none: 'comparing', many: 'comparing' }, hours(1)),
    comparing: {
      meta: { role: 'handler', time: hours(1) },
      on: { ...handlerCommands, submitForApproval: draft('approving') },
    },
    approving: approval({ approved: 'issuing', returned: 'comparing' }, hours(1)),
    issuing: issuing('done', hours(0.5)),
    done,
  },
});
