import type { NumberSeries, PageProblems, RawAnswers, Refusal } from '@mot-cua/workflow';

export interface Done {
  done: true;
  version: number;
  issued: Readonly<Partial<Record<NumberSeries, string>>>;
}

/** What became of a command; null means: not there, or not for this person. */
export type CommandOutcome =
  | Done
  | { problems: PageProblems; raw: RawAnswers }
  | { refusal: Refusal }
  | { conflict: true; version: number }
  | null;
