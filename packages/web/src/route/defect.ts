/** The database or a neighbour is away: a person should try again soon, and nobody needs to read a stack trace. */
const outages = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08001',
  '08006',
  'P1001',
  'P2024',
]);

export function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  if (code && outages.has(code)) return true;
  return error instanceof Error && error.cause !== undefined && isOutage(error.cause);
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** What may be logged of an error: no quoted value, no number long enough to be a person's. */
export function describeDefect(error: unknown): {
  name: string;
  code: string | null;
  message: string;
  stack: string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: '', stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return {
    name: error.name,
    code: codeOf(error),
    message: withoutPersonalData(error.message),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}

/** Quoted text, addresses and long numbers replaced. */
export const withoutPersonalData = (text: string): string =>
  text
    .replace(/(["'`«“])(?:(?!["'`»”]).)*["'`»”]/g, '$1…$1')
    .replace(/[^\s@/]+@[^\s@/]+/g, '…@…')
    .replace(/\d{6,}/g, '######')
    .slice(0, 300);
