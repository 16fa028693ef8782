import type { Instant } from '@mot-cua/calendar';

export const instant = (date: Date): Instant => date.toISOString();

export const instantOrNull = (date: Date | null): Instant | null => date && instant(date);

/** A calendar day as Prisma reads and writes it: midnight UTC. */
export const day = (date: string): Date => new Date(`${date}T00:00:00.000Z`);

export const plainDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
