import type { Instant } from '@mot-cua/calendar';
import type { Command, CommandData } from './commands.ts';
import type { NumberSeries } from './facts.ts';
import type { Role } from './roles.ts';

/** Who holds the post, where a substitute did it. It is part of the data: the journal seals it. */
interface OnBehalf {
  onBehalfOf?: string;
}

/** One entry of a dossier's journal. Append-only; `seq` counts from 1 without gaps. */
export type JournalEntry = {
  [Name in Command]: {
    seq: number;
    type: Name;
    data: CommandData[Name] & OnBehalf;
    at: Instant;
    actorId: string;
    actorRole: Role;
    agencyId: string | null;
    calendarVersion: string;
    issued: Readonly<Partial<Record<NumberSeries, string>>>;
  };
}[Command];
