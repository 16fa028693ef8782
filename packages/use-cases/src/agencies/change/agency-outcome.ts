import type { PageProblems } from '@mot-cua/workflow';
import type { AgencyTrouble } from './agency-trouble.ts';

/** What became of a change of an agency: done (again: as the first time), or what is to be mended. Null: not there, or not theirs. */
export type AgencyOutcome =
  | { done: { agencyId: string } }
  | { problems: PageProblems }
  | { troubles: readonly AgencyTrouble[] }
  | null;
