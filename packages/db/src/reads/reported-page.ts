import type { Instant } from '@mot-cua/calendar';
import { instant } from '../instants.ts';

/** A dossier behind a figure: no names, for whoever reads figures may not read the dossier. */
export interface ReportedDossier {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  agencyId: string;
  acceptedAt: Instant;
  /** The lawful due date; null where none is set. */
  dueAt: Instant | null;
  doneAt: Instant | null;
}

export type ReportedRow = Omit<ReportedDossier, 'acceptedAt' | 'dueAt' | 'doneAt'> & {
  acceptedAt: Date;
  dueAt: Date | null;
  doneAt: Date | null;
};

const start = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;
const cursorForm = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** A cursor that was tampered with begins the list anew. */
export function positionOf(after: string | undefined): readonly [string, string] {
  const [, at, id] = cursorForm.exec(after ?? '') ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? [at, id] : start;
}

/** Of one row more than fits, the page and the cursor of the next. */
export function reportedPage(
  found: readonly ReportedRow[],
  limit: number,
): { rows: ReportedDossier[]; next: string | null } {
  const rows = found.slice(0, limit).map(({ acceptedAt, dueAt, doneAt, ...row }) => ({
    ...row,
    acceptedAt: instant(acceptedAt),
    dueAt: dueAt && instant(dueAt),
    doneAt: doneAt && instant(doneAt),
  }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.acceptedAt}_${last.dossierId}` : null };
}
