import type { Instant } from '@mot-cua/calendar';
import type { Command, CommandData } from './commands.ts';
import type { NumberSeries } from './facts.ts';
import type { Role } from './roles.ts';

/** One entry of a dossier's journal. Append-only; `seq` counts from 1 without gaps. */
export type JournalEntry = {
  [Name in Command]: {
    seq: number;
    type: Name;
    data: CommandData[Name];
    at: Instant;
    actorId: string;
    actorRole: Role;
    agencyId: string | null;
    calendarVersion: string;
    issued: Readonly<Partial<Record<NumberSeries, string>>>;
  };
}[Command];
