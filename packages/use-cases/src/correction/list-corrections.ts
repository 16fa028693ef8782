import type { DueState } from '@mot-cua/calendar';
import { type CorrectionAt, correctionsAt, legalNow } from '@mot-cua/db';
import { correctedAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { dueOf } from '../staff/list-work.ts';

const pageLength = 50;

export interface CorrectionRow extends CorrectionAt {
  due: { state: DueState; workingDays: number };
}

/** The results that this person's agencies are to set right, the nearest deadline first; a page of them. */
export async function listCorrections(
  { db }: Pick<Deps, 'db'>,
  { after }: { after?: string | undefined },
  staff: Staff,
): Promise<{ rows: CorrectionRow[]; next: string | null }> {
  const asked = { agencyIds: correctedAgencies(staff), personId: staff.personId, after, limit: pageLength };
  const [{ rows, next }, now, calendar] = await Promise.all([correctionsAt(db, asked), legalNow(db), loadCalendar(db)]);
  return { rows: rows.map((row) => ({ ...row, due: dueOf(calendar, now, row.dueAt) })), next };
}
