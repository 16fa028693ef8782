const range = /^\/ByteRange \[(\d{1,10}) (\d{1,10}) (\d{1,10}) (\d{1,10})\]/;

/** The PDF up to the end of what its first signature covers; null when that signature is its last. */
export function signedRevision(pdf: Uint8Array): Uint8Array | null {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const first = file.indexOf('/ByteRange');
  if (first === file.lastIndexOf('/ByteRange')) return null;
  const [, , , resume = 0, rest = 0] = range.exec(file.toString('latin1', first, first + 120))?.map(Number) ?? [];
  return resume + rest > 0 && resume + rest < file.length ? pdf.subarray(0, resume + rest) : null;
}
