/** The bytes of an INSTREAM: chunks, each behind its length, up to an empty one. Null while more is to come. */
export function unframed(received: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > received.length) return null;
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
