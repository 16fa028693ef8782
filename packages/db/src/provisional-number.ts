import { randomBytes } from 'node:crypto';

// Digits and letters without I, L, O and U, which people misread (Crockford's base 32).
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 9;

// Luhn's sum in base 32: finds each single mistake and nearly each swap of neighbours.
function luhn(values: readonly number[], first: 1 | 2): number {
  return [...values].reverse().reduce((sum, value, i) => {
    const weighted = (i % 2 === 0) === (first === 2) ? value * 2 : value;
    return sum + Math.floor(weighted / signs.length) + (weighted % signs.length);
  }, 0);
}

function write(values: readonly number[]): string {
  const text = values.map((value) => signs.charAt(value)).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** A number to name an application by until it has its code: `7KM2Q-X4F9P`, the last sign checks the others. */
export function newProvisionalNumber(random: (size: number) => Uint8Array = randomBytes): string {
  const values = [...random(length)].map((byte) => byte % signs.length);
  const check = (signs.length - (luhn(values, 2) % signs.length)) % signs.length;
  return write([...values, check]);
}

/** The number as stored, from what a person typed; null when no such number can exist. */
export function readProvisionalNumber(typed: string): string | null {
  const bare = typed
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...bare].map((sign) => signs.indexOf(sign));
  if (values.length !== length + 1 || values.includes(-1)) return null;
  return luhn(values, 1) % signs.length === 0 ? write(values) : null;
}
