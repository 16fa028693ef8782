import type { Command, CommandCall } from '../commands.ts';

/** What is given outside the charts about an error in a result: asked for, taken back, refused, prepared, and set right. */
const correctionCommands = [
  'askCorrection',
  'withdrawCorrection',
  'refuseCorrection',
  'prepareCorrection',
  'correctResult',
] as const satisfies readonly Command[];

export type CorrectionCommand = (typeof correctionCommands)[number];

export type CorrectionCall = Extract<CommandCall, { type: CorrectionCommand }>;

export const isCorrectionCommand = (command: Command): command is CorrectionCommand =>
  correctionCommands.some((each) => each === command);
