import type { Instant } from '@mot-cua/calendar';
import type { DeadlineKind } from './commands.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effects.ts';
import type { JournalEntry } from './event.ts';
import type { NumberSeries } from './facts.ts';
import type { Role } from './roles.ts';
import type { NationalStatus } from './vocabulary/national-status.ts';

/** Work that waits for a role at an agency: one row of a work list. */
export interface Task {
  agencyId: string;
  role: Role;
  /** Path of the step, for instance `handling.processing.lookup`. */
  step: string;
  assigneeId: string | null;
  /** The group with which it waits until a member takes it. */
  groupId?: string;
}

export interface Deadline {
  kind: DeadlineKind;
  at: Instant;
}

/** A number to be drawn inside the transaction: gapless within its scope. */
export interface NumberRequest {
  series: NumberSeries;
  /** dossierCode: the receiving agency and the day; documentNumber: agency, year, book (and kind of paper). */
  scope: string;
}

/** All that follows from one allowed command; recorded in one transaction, or not at all. */
export interface Decision {
  entry: JournalEntry;
  dossier: Dossier;
  numbers: readonly NumberRequest[];
  effects: readonly Effect[];
  tasks: readonly Task[];
  deadlines: readonly Deadline[];
  nationalStatus: NationalStatus | null;
}
