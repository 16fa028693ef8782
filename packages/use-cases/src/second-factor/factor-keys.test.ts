import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factorKeys, newFactorKey } from './factor-keys.ts';

const first = newFactorKey();
const second = newFactorKey().replace('local', 'second');
const secret = Buffer.from('12345678901234567890');

it('a secret opens again, for its owner and under its key only', () => {
  const keys = factorKeys(first);
  const kept = keys.seal(secret, 'staff-1');
  expect(Buffer.from(kept).includes(secret)).toBe(false);
  expect(keys.open(kept, 'staff-1')).toEqual({ secret, isStale: false });
  expect(() => keys.open(kept, 'staff-2')).toThrow();
  expect(() => factorKeys(newFactorKey()).open(kept, 'staff-1')).toThrow();
  expect(() => factorKeys(second).open(kept, 'staff-1')).toThrow('FACTOR_KEYS does not have');
});

it('the same secret is kept otherwise each time', () => {
  const keys = factorKeys(first);
  expect(keys.seal(secret, 'staff-1')).not.toEqual(keys.seal(secret, 'staff-1'));
});

it('a key that goes still opens, and what stood in the clear does; both are to be sealed anew', () => {
  const kept = factorKeys(first).seal(secret, 'staff-1');
  const keys = factorKeys(`${second}, ${first}`);
  expect(keys.open(kept, 'staff-1')).toEqual({ secret, isStale: true });
  expect(keys.open(secret, 'staff-1')).toEqual({ secret, isStale: true });
  expect(keys.open(keys.seal(secret, 'staff-1'), 'staff-1').isStale).toBe(false);
});

it('nothing that was changed in the database opens', () => {
  const keys = factorKeys(first);
  const kept = keys.seal(secret, 'staff-1');
  fc.assert(
    fc.property(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const changed = Uint8Array.from(kept, (byte, at) => (at === place ? byte ^ change : byte));
      expect(() => keys.open(changed, 'staff-1')).toThrow();
    }),
  );
});

it.each(['', 'x', 'local:', 'local:c2hvcnQ=', `${first},`, `Ä:${first.slice(6)}`])('%j is no list of keys', (text) => {
  expect(() => factorKeys(text)).toThrow('FACTOR_KEYS is malformed');
});
