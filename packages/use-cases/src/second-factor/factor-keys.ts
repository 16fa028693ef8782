import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What a secret is kept under: sealed with the first key, opened with any of them. */
export interface FactorKeys {
  /** The secret of one person, for nobody else: it opens under the same `staffId` only. */
  seal(secret: Uint8Array, staffId: string): Uint8Array;
  /** `isStale`: kept in the clear, or under a key that is to go. Throws when no key opens it. */
  open(kept: Uint8Array, staffId: string): { secret: Uint8Array; isStale: boolean };
}

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
/** Before secrets were sealed they stood in the clear, twenty bytes each; a sealed one is longer. */
const clearBytes = 20;

type Key = readonly [id: string, key: Buffer];

function keyFrom(text: string): Key {
  const [id = '', written = ''] = text.trim().split(':');
  const key = Buffer.from(written, 'base64');
  if (/^[a-z0-9-]{1,32}$/.test(id) && key.length === keyBytes) return [id, key];
  throw new Error(
    'FACTOR_KEYS is malformed: name:key, … with small letters for a name and 32 bytes in base64 for a key',
  );
}

/** A new key, as `FACTOR_KEYS` has it. */
export const newFactorKey = (): string => `local:${randomBytes(keyBytes).toString('base64')}`;

/** Kept is: the length of the key's name, the name, a nonce, the sealed secret, its tag. */
function seal([id, key]: Key, secret: Uint8Array, staffId: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(staffId));
  const sealed = Buffer.concat([sealing.update(secret), sealing.final()]);
  return Buffer.concat([Buffer.from([id.length]), Buffer.from(id), nonce, sealed, sealing.getAuthTag()]);
}

function open(keys: readonly Key[], kept: Uint8Array, staffId: string): { id: string; secret: Uint8Array } {
  const bytes = Buffer.from(kept);
  const head = 1 + (bytes[0] ?? 0);
  const id = bytes.subarray(1, head).toString();
  const known = keys.find(([each]) => each === id);
  if (!known) throw new Error('A second factor is kept under a key that FACTOR_KEYS does not have');
  const opening = createDecipheriv(cipher, known[1], bytes.subarray(head, head + nonceBytes))
    .setAAD(Buffer.from(staffId))
    .setAuthTag(bytes.subarray(-tagBytes));
  const sealed = bytes.subarray(head + nonceBytes, -tagBytes);
  return { id, secret: Buffer.concat([opening.update(sealed), opening.final()]) };
}

/** The keys of `FACTOR_KEYS`: `name:key` in base64, the first one for new secrets. Throws when they are malformed. */
export function factorKeys(text: string): FactorKeys {
  const keys = text.split(',').map(keyFrom);
  const [first] = keys;
  if (!first) throw new Error('FACTOR_KEYS is empty');
  return {
    seal: (secret, staffId) => seal(first, secret, staffId),
    open(kept, staffId) {
      if (kept.length === clearBytes) return { secret: kept, isStale: true };
      const { id, secret } = open(keys, kept, staffId);
      return { secret, isStale: id !== first[0] };
    },
  };
}
