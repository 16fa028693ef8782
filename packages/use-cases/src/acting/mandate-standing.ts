import type { Mandate } from '@mot-cua/db';

/** `offered`: nobody has taken it on; `coming`: its first day is not there yet; `over`: its last day is past; `ended`: before that. */
export type MandateStanding = 'offered' | 'coming' | 'inForce' | 'over' | 'ended';

/** How a mandate stands on a day (ISO date). */
export function mandateStanding(
  { acceptedAt, endedAt, validFrom, validTo }: Pick<Mandate, 'acceptedAt' | 'endedAt' | 'validFrom' | 'validTo'>,
  today: string,
): MandateStanding {
  if (endedAt) return 'ended';
  if (validTo < today) return 'over';
  if (!acceptedAt) return 'offered';
  return validFrom > today ? 'coming' : 'inForce';
}
