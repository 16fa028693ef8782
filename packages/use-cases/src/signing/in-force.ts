import type { Instant } from '@mot-cua/calendar';
import type { PersonalCertificate } from '@mot-cua/db';

/** Whether a certificate signs at a moment: in its time, and not yet ended. */
export const inForce = (
  { validFrom, validTo, endedAt }: Pick<PersonalCertificate, 'validFrom' | 'validTo' | 'endedAt'>,
  at: Instant,
): boolean => validFrom <= at && at <= validTo && (endedAt === null || at < endedAt);
