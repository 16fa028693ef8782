import { consultationChanges } from './consultation.ts';
import { countingChanges, countingChangesWith } from './counting.ts';
import { decisionChanges } from './decision.ts';
import { findingChanges, findingChangesWith } from './findings.ts';
import { linkChanges, linkChangesWith } from './links.ts';
import { moneyChanges } from './money.ts';
import { submissionChanges } from './submission.ts';
import { supplementChanges } from './supplement.ts';

/** How each event changes what is known of a dossier: pure, and the only place where facts change. */
export const changes = {
  ...submissionChanges,
  ...moneyChanges,
  ...countingChanges,
  ...supplementChanges,
  ...consultationChanges,
  ...findingChanges,
  ...linkChanges,
  ...decisionChanges,
};

/** The changes that a chart gives parameters. */
export const changesWith = { ...countingChangesWith, ...findingChangesWith, ...linkChangesWith };

export type ChangeName = keyof typeof changes;
