import { expect, it } from 'vitest';
import { formatVnpayDate, parseVnpayDate } from './vnpay-date.ts';

it('writes moments in Vietnam time, whatever the zone of the machine', () => {
  expect(formatVnpayDate(new Date('2026-12-31T17:00:00Z'))).toBe('20270101000000');
  expect(parseVnpayDate('20270101000000')).toEqual(new Date('2026-12-31T17:00:00Z'));
});

it.each(['', '2026', '20260229120000', '20261301000000', '20260101240000', '2026010112000x'])(
  'knows that %s is no moment',
  (text) => {
    expect(parseVnpayDate(text)).toBeNull();
  },
);
