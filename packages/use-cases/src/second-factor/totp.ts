import { createHmac, timingSafeEqual } from 'node:crypto';

const stepSeconds = 30;
const digits = 6;
/** A clock may be half a minute off, and typing takes time. */
const window = 1;

const stepAt = (unixSeconds: number): number => Math.floor(unixSeconds / stepSeconds);

/** The code of a time step: RFC 6238 with SHA-1, six digits and 30 seconds, as every authenticator app has it. */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The time step in which a code is right, at most one step away from a moment; null when it is wrong. */
export function totpStep(secret: Uint8Array, code: string, unixSeconds: number): number | null {
  const said = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(said)) return null;
  const now = stepAt(unixSeconds);
  const steps = Array.from({ length: 2 * window + 1 }, (_, place) => now - window + place);
  // Each is compared, so that the time taken tells nothing.
  const right = steps.filter((step) => timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(said)));
  return right.at(-1) ?? null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: how an authenticator app is told a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => letters[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
