import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a key, now or some steps of 30 seconds later. */
export function codeOf(key: string, stepsLater = 0): string {
  const bits = [...key.replace(/\s/g, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + stepsLater, 4);
  const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const place = hash.readUInt8(19) % 16;
  return String((hash.readUInt32BE(place) % 2 ** 31) % 1_000_000).padStart(6, '0');
}
