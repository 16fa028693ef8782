/** One value of ASN.1, encoded as DER has it. */
const tagged = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  const digits = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...digits]), content]);
};

function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = others.flatMap((arc) => {
    const digits = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    return digits;
  });
  return tagged(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

const stamp = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;

/** What a certificate is made of. */
export const der = {
  sequence: (...parts: readonly Uint8Array[]) => tagged(0x30, ...parts),
  set: (...parts: readonly Uint8Array[]) => tagged(0x31, ...parts),
  context: (number: number, ...parts: readonly Uint8Array[]) => tagged(0xa0 | number, ...parts),
  implicit: (number: number, bytes: Uint8Array) => tagged(0x80 | number, bytes),
  integer: (bytes: Uint8Array) => tagged(0x02, bytes),
  boolean: (value: boolean) => tagged(0x01, Buffer.from([value ? 255 : 0])),
  octets: (bytes: Uint8Array) => tagged(0x04, bytes),
  bits: (bytes: Uint8Array, unused = 0) => tagged(0x03, Buffer.from([unused]), bytes),
  text: (text: string) => tagged(0x0c, Buffer.from(text, 'utf8')),
  printable: (text: string) => tagged(0x13, Buffer.from(text, 'ascii')),
  time: (date: Date) => tagged(0x18, Buffer.from(stamp(date), 'ascii')),
  shortTime: (date: Date) => tagged(0x17, Buffer.from(stamp(date).slice(2), 'ascii')),
  nothing: () => tagged(0x05),
  objectIdentifier,
};
