import { randomInt } from 'node:crypto';
import { plainDate } from '@mot-cua/calendar';

// No I, L, O, U, 0 or 1: it is read out over the telephone.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number of a request, for the log and for people: `SC-2311-48KD7Q`, with the day in Vietnam. */
export function newReference(now = new Date()): string {
  const day = plainDate(now.toISOString());
  const tail = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
  return `SC-${day.slice(8)}${day.slice(5, 7)}-${tail}`;
}
