import type { Command, CommandCall } from '../commands.ts';
import type { JournalEntry } from '../event.ts';

/** What is given outside the charts about a dossier on its way between two agencies. */
const beyondCommands = ['giveOver', 'takeOver', 'sendBack'] as const satisfies readonly Command[];

export type BeyondCommand = (typeof beyondCommands)[number];

export type BeyondCall = Extract<CommandCall, { type: BeyondCommand }>;

export type BeyondEntry = Extract<JournalEntry, { type: BeyondCommand }>;

export const isBeyondCommand = (command: Command): command is BeyondCommand =>
  beyondCommands.some((each) => each === command);

export const isBeyondCall = (call: CommandCall): call is BeyondCall => isBeyondCommand(call.type);

export const isBeyondEntry = (entry: JournalEntry): entry is BeyondEntry => isBeyondCommand(entry.type);
