import { plainDate } from '@mot-cua/calendar';
import { addMandate, findPerson, legalNow, type Person } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Answers, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { authorityPage } from './authority-page.ts';

/** `oneself`: nobody represents themselves; the others are about the days, and about how much was given already. */
export type AuthorityTrouble = 'oneself' | 'beginsTooSoon' | 'endsTooSoon' | 'tooMany';

export type GivenAuthority = { given: string } | { problems: PageProblems } | { trouble: AuthorityTrouble } | null;

/** How much of what a person gave may stand at once. */
const mostStanding = 20;

function troubleWith(answers: Answers, principal: Person, today: string): AuthorityTrouble | null {
  if (answers.personalId === principal.personalId) return 'oneself';
  if (String(answers.validFrom) < today) return 'beginsTooSoon';
  return String(answers.validTo) < String(answers.validFrom) ? 'endsTooSoon' : null;
}

const mandateOf = (id: string, principalId: string, answers: Answers) => ({
  id,
  principalId,
  representativeNumber: String(answers.personalId),
  representativeName: String(answers.fullName),
  procedures: answers.reach === 'all' ? null : String(answers.procedures).split('\n'),
  validFrom: String(answers.validFrom),
  validTo: String(answers.validTo),
});

/**
 * Gives somebody authority to act in one's name: named by number and name, in some procedures or in all, for some time. It
 * counts once they have taken it on. Null: not in one's own name, or not known surely enough.
 */
export async function giveAuthority(
  { db }: Pick<Deps, 'db'>,
  { raw, intentId }: { raw: RawAnswers; intentId: string },
  citizen: Citizen,
): Promise<GivenAuthority> {
  if (may('giveAuthority', citizen) !== 'yes') return null;
  const [principal, now] = await Promise.all([findPerson(db, { id: citizen.id }), legalNow(db)]);
  if (!principal) return null;
  const { answers, problems } = parsePage(authorityPage, raw, {}, await todayOf(db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const trouble = troubleWith(answers, principal, plainDate(now));
  if (trouble) return { trouble };
  const added = await addMandate(db, mandateOf(intentId, citizen.id, answers), mostStanding);
  return added ? { given: intentId } : { trouble: 'tooMany' };
}
