import type { Command, CommandCall } from '../commands.ts';

/** What is given outside the charts about whose hands a dossier is in. */
const inHandCommands = ['reassign', 'release', 'claim', 'giveToGroup'] as const satisfies readonly Command[];

export type InHandCommand = (typeof inHandCommands)[number];

export type InHandCall = Extract<CommandCall, { type: InHandCommand }>;

export const isInHandCommand = (command: Command): command is InHandCommand =>
  inHandCommands.some((each) => each === command);

export const isInHandCall = (call: CommandCall): call is InHandCall => isInHandCommand(call.type);
