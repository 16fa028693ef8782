/** A code as people give it: with blanks around it, or as the whole address behind a QR code. */
export const typedToken = (typed: string): string =>
  encodeURIComponent((typed.normalize('NFKC').trim().split('/').at(-1) ?? '').replace(/\s+/gu, '').slice(0, 100));
