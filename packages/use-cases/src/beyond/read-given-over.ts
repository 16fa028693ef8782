import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { type Agency, agenciesBy, type GivenOver, givenOverOnDay, legalNow } from '@mot-cua/db';
import { givingAgencies } from '@mot-cua/policy';
import type { Procedure } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

export interface GivenOverDay {
  agency: Agency;
  agencies: readonly Agency[];
  today: PlainDate;
  day: PlainDate;
  rows: readonly (GivenOver & { procedure: Procedure })[];
  next: string | null;
}

/** What an agency gave over on a day: one's first agency and today where none is asked. Null: not for this person. */
export async function readGivenOver(
  { db }: Pick<Deps, 'db'>,
  {
    agencyId: asked,
    day: wanted,
    ...page
  }: { agencyId: string; day: string; after?: string | undefined; limit: number },
  staff: Staff,
): Promise<GivenOverDay | null> {
  const mine = givingAgencies(staff);
  const agencyId = asked === '' ? mine[0] : mine.find((id) => id === asked);
  if (!agencyId) return null;
  const today = plainDate(await legalNow(db));
  const day = isPlainDate(wanted) && wanted <= today ? wanted : today;
  const [agencies, given] = await Promise.all([
    agenciesBy(db, mine),
    givenOverOnDay(db, { agencyId, day, personId: staff.personId, ...page }),
  ]);
  const agency = agencies.find(({ id }) => id === agencyId);
  if (!agency) return null;
  const rows = given.rows.map((row) => ({
    ...row,
    procedure: pinnedProcedure(row.procedureCode, row.procedureVersion),
  }));
  return { agency, agencies, today, day, rows, next: given.next };
}
