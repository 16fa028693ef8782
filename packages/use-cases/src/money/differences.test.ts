import type { ComparedOrder, GatewayCheck } from '@mot-cua/db';
import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const order = (status: ComparedOrder['status'], check: Partial<GatewayCheck> | null): ComparedOrder => ({
  ref: 'A1',
  dossierId: 'd',
  code: null,
  provisionalNumber: 'P',
  amount: 16_000,
  status,
  gatewayRef: status === 'paid' || status === 'refunded' ? '77' : null,
  check: check && {
    outcome: 'paid',
    amount: 16_000,
    gatewayRef: '77',
    code: '00',
    checkedAt: '2026-03-02T10:00:00.000Z',
    mended: false,
    ...check,
  },
});

// Every status here with every answer there.
test.each<[ComparedOrder['status'], Partial<GatewayCheck> | null, string | undefined]>([
  ['paid', {}, undefined],
  ['paid', null, undefined],
  ['paid', { outcome: 'failed', code: '02' }, 'notThere'],
  ['paid', { outcome: 'pending', code: '' }, 'notThere'],
  ['paid', { outcome: 'unknown', code: '' }, 'notThere'],
  ['paid', { amount: 15_999 }, 'otherAmount'],
  ['paid', { gatewayRef: '78' }, 'otherTransaction'],
  ['refunded', { code: '05' }, undefined],
  ['refunded', { code: '06' }, undefined],
  ['refunded', { code: '09' }, undefined],
  ['refunded', { code: '00' }, 'notGivenBack'],
  ['refunded', { amount: 1 }, 'otherAmount'],
  ['failed', {}, 'notHere'],
  ['expired', {}, 'notHere'],
  ['created', {}, 'notHere'],
  ['failed', { outcome: 'failed' }, undefined],
  ['failed', { outcome: 'unknown' }, undefined],
  ['created', null, undefined],
])('%s here and %j there is %s', (status, check, kind) => {
  expect(differencesOf([order(status, check)])[0]?.kind).toBe(kind);
});
