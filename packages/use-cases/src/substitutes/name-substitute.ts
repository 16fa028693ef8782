import { plainDate } from '@mot-cua/calendar';
import { addSubstitution, legalNow } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { nameablePosts } from './nameable-posts.ts';
import { type NewSubstitute, type SubstituteProblem, substituteProblems } from './substitute-problems.ts';

/** Names a substitute for somebody's post from one day to another, once for an intent. From then on it comes and goes by itself. */
export async function nameSubstitute(
  deps: Pick<Deps, 'db'>,
  { entered, intentId }: { entered: NewSubstitute; intentId: string },
  staff: Staff,
): Promise<{ named: true } | { problems: SubstituteProblem[] }> {
  const [{ people, posts }, now] = await Promise.all([nameablePosts(deps, staff), legalNow(deps.db)]);
  const at = (staffId: string) => (each: { staffId: string; agency: { id: string } }) =>
    each.staffId === staffId && each.agency.id === entered.agencyId;
  const known = {
    today: plainDate(now),
    held: posts.find(at(entered.staffId))?.roles ?? null,
    own: people.find(at(entered.substituteId))?.roles ?? null,
  };
  const problems = substituteProblems(entered, known);
  if (problems.length > 0) return { problems };
  const outcome = await addSubstitution(deps.db, { id: intentId, ...entered, namedBy: staff.id });
  return outcome === 'added' ? { named: true } : { problems: [{ field: 'from', code: 'overlaps' }] };
}
