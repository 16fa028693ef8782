import type { Exemption } from '../tariff.ts';
import { chart } from '../vocabulary/chart.ts';
import type { whenUnpaid } from './ends-early.ts';

const byReception = { by: ['receptionClerk'], channel: 'office' } as const;

/** An exemption is claimed with the application: the whole fee stands, and nobody is asked for it yet. */
export const claiming = {
  target: 'exemptionClaimed',
  guard: { type: 'claimsExemption' },
  actions: 'claimExemption',
} as const;

const wholly = {
  target: 'exempt',
  guard: { type: 'exemptionProved' },
  actions: ['grantExemption', { type: 'notify', params: { notice: 'exemptionConfirmed' } }],
  meta: byReception,
} as const;

const inPart = {
  ...wholly,
  target: 'due',
  guard: { type: 'every', params: [{ type: 'exemptionProved' }, { type: 'exemptInPart' }] },
  actions: ['grantExemption', { type: 'notify', params: { notice: 'feeDue' } }],
} as const;

const turnedDown = {
  target: 'due',
  actions: ['turnDownExemption', { type: 'notify', params: { notice: 'exemptionDeclined' } }],
  meta: byReception,
} as const;

type WaysOut = ReturnType<typeof whenUnpaid<{ target: 'cancelled'; actions: 'waiveFee' }>>;

/** A claim stands until the desk has seen the proof: what is confirmed need not be paid, what is declined is due. */
export const exempting = (exemptions: readonly Exemption[], waysOut: WaysOut) =>
  chart({
    states: {
      exemptionClaimed: {
        meta: { role: 'receptionClerk' },
        on: {
          confirmExemption: exemptions.some(({ percent }) => percent < 100) ? [inPart, wholly] : wholly,
          declineExemption: turnedDown,
          ...waysOut,
        },
      },
      exempt: {},
    },
  }).states;
