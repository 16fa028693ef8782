import type { z } from 'zod';
import type { toldError } from './csc-shapes.ts';
import type { ReleaseRefusal } from './signing-service.ts';

const said: readonly [RegExp, ReleaseRefusal][] = [
  [/locked/i, 'locked'],
  [/disabled/i, 'disabled'],
  [/\bPIN is invalid/i, 'wrongPin'],
  [/\bOTP is invalid/i, 'wrongCode'],
  [/\bSAD\b.*expired|parameter SAD/i, 'expired'],
  [/not authorized by the SAD/i, 'otherHash'],
  [/certificate.*(expired|revoked|suspended)/i, 'certificateEnded'],
  [/numbers? of signatures/i, 'tooMany'],
];

const named: Readonly<Record<string, ReleaseRefusal>> = { invalid_pin: 'wrongPin', invalid_otp: 'wrongCode' };

/** What an error of the service means: most share one name, and only their description tells them apart. */
export function cscRefusal({ error, error_description }: z.infer<typeof toldError>): ReleaseRefusal {
  const [, refusal] = said.find(([words]) => words.test(error_description)) ?? [];
  return refusal ?? named[error] ?? 'refused';
}
