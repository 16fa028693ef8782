import { type PlainDate, plainDate } from '@mot-cua/calendar';
import { endSubstitution, findSubstitution, legalNow, type Substitution, substitutionsAbout } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type NameablePosts, nameablePosts } from './nameable-posts.ts';

export interface SubstituteRow extends Substitution {
  /** Whether it holds today. */
  isNow: boolean;
  mayEnd: boolean;
}

export interface SubstitutesPage extends NameablePosts {
  rows: SubstituteRow[];
}

/** Whoever may name one may end it, and the substitute may hand it back. */
const mayEnd = ({ staffId, agencyId, substituteId }: Substitution, { posts }: NameablePosts, staff: Staff): boolean =>
  substituteId === staff.id ||
  staffId === staff.id ||
  posts.some((each) => each.staffId === staffId && each.agency.id === agencyId);

const holdsOn = (today: PlainDate, { from, to }: Substitution): boolean => from <= today && today <= to;

/** Who stands in for whom, now and later, as far as it concerns this person or the agencies they head or administer. */
export async function readSubstitutes(deps: Pick<Deps, 'db'>, staff: Staff): Promise<SubstitutesPage> {
  const [nameable, now] = await Promise.all([nameablePosts(deps, staff), legalNow(deps.db)]);
  const found = await substitutionsAbout(deps.db, { staffId: staff.id, agencyIds: nameable.overseen });
  const today = plainDate(now);
  const rows = found.map((each) => ({
    ...each,
    isNow: holdsOn(today, each),
    mayEnd: mayEnd(each, nameable, staff),
  }));
  return { ...nameable, rows };
}

/** Ends it before its day, at once. Whether it was theirs to end. */
export async function endSubstitute(deps: Pick<Deps, 'db'>, { id }: { id: string }, staff: Staff): Promise<boolean> {
  const [found, nameable] = await Promise.all([findSubstitution(deps.db, id), nameablePosts(deps, staff)]);
  if (!found || !mayEnd(found, nameable, staff)) return false;
  await endSubstitution(deps.db, id, staff.id);
  return true;
}
