import type { Instant } from '@mot-cua/calendar';
import type { ReadEntry } from '@mot-cua/db';
import type { Dossier } from '@mot-cua/workflow';
import { preparedIn } from './written-in.ts';

/** A correction that is open: what was asked for, and what was prepared. */
export interface CorrectionView {
  since: Instant;
  dueAt: Instant;
  /** Null where the agency found the error itself. */
  asked: { seq: number; field: string; right: string; reason: string; proof: string | null } | null;
  prepared: {
    seq: number;
    at: Instant;
    values: Readonly<Record<string, string>>;
    reason: string;
    byName: string | null;
    /** Who may not approve it. */
    by: readonly string[];
  } | null;
}

function askedIn(read: ReadEntry | undefined): CorrectionView['asked'] {
  if (read?.entry.type !== 'askCorrection') return null;
  const { seq, data } = read.entry;
  const { field, right, reason, proof } = data;
  return { seq, field, right: read.texts[right] ?? '', reason: read.texts[reason] ?? '', proof };
}

function preparationIn(read: ReadEntry | undefined, by: readonly string[]): CorrectionView['prepared'] {
  if (read?.entry.type !== 'prepareCorrection') return null;
  const { seq, at, data } = read.entry;
  return { seq, at, values: preparedIn(read), reason: read.texts[data.reason] ?? '', byName: read.actorName, by };
}

/** The correction of a dossier's result that is open, told from its journal; null while none is. */
export function correctionIn({ facts }: Dossier, journal: readonly ReadEntry[]): CorrectionView | null {
  if (!facts.correction) return null;
  const { asked, since, dueAt, prepared } = facts.correction;
  const entryAt = (seq: number | undefined) => journal.find(({ entry }) => entry.seq === seq);
  return {
    since,
    dueAt,
    asked: asked === null ? null : askedIn(entryAt(asked)),
    prepared: prepared && preparationIn(entryAt(prepared.seq), prepared.by),
  };
}
