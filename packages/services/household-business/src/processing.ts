import {
  approval,
  askingRegister,
  chart,
  done,
  draft,
  handlerCommands,
  issuing,
  lookingByHand,
} from '@mot-cua/workflow';

const days = (value: number) => ({ unit: 'workingDay', value }) as const;

const onlyRefusal = { ...draft('approving'), guard: { type: 'outcomeIs', params: { outcome: 'refused' } } } as const;
const freeName = { none: 'appraising', one: 'clashing', many: 'clashing' } as const;
const oneCode = { one: 'approving', none: 'appraising', many: 'appraising' } as const;

/** The name is looked up, then the tax authority gives the code, both by machine; where a register is silent, by hand. */
export const processing = chart({
  initial: 'checkingName',
  states: {
    checkingName: askingRegister('businessName', { ...freeName, silent: 'nameByHand' }, days(0.125)),
    nameByHand: lookingByHand(freeName, days(0.25)),
    clashing: {
      meta: { role: 'handler', time: days(0.25) },
      on: { ...handlerCommands, submitForApproval: onlyRefusal },
    },
    appraising: {
      meta: { role: 'handler', time: days(0.75) },
      on: { ...handlerCommands, submitForApproval: [onlyRefusal, draft('askingTax')] },
    },
    askingTax: askingRegister(
      'taxCode',
      { one: 'approving', none: 'taxByHand', many: 'taxByHand', silent: 'taxByHand' },
      days(0.125),
    ),
    taxByHand: lookingByHand(oneCode, days(0.25)),
    approving: approval({ approved: 'issuing', returned: 'appraising' }, days(0.5)),
    issuing: issuing('done', days(0.5)),
    done,
  },
});
