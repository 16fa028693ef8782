import { expect, it } from 'vitest';
import { formatStamp, parseStamp } from './vietnam-stamp.ts';

it('writes moments in Vietnam time, whatever the zone of the machine', () => {
  expect(formatStamp(new Date('2026-12-31T17:00:00Z'))).toBe('20270101000000');
  expect(parseStamp('20270101000000')).toEqual(new Date('2026-12-31T17:00:00Z'));
});

it.each(['', '2026', '20260229120000', '20261301000000', '20260101240000', '2026010112000x'])(
  'knows that %s is no moment',
  (text) => {
    expect(parseStamp(text)).toBeNull();
  },
);
