import { plainDate } from '@mot-cua/calendar';
import {
  addGuardianships,
  fold,
  legalNow,
  type NewGuardianship,
  numberBorn,
  type Person,
  type RegisteredPerson,
  saveBorn,
} from '@mot-cua/db';
import { type Answers, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { counterPerson } from '../counter/counter-person.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { birthsWith } from './births-with.ts';
import { guardianCounters } from './guardian-counters.ts';
import { guardianPage } from './guardian-page.ts';
import { lastDayAsChild } from './last-day-as-child.ts';

/**
 * `oneself`: nobody acts for themselves; `grownUp`: the child is eighteen; `notOlder`: than the child; the two known otherwise:
 * somebody has this number under another name or date; `noted`: it stands already; `own`: no clerk sees to their own.
 */
export type GuardianTrouble =
  | 'oneself'
  | 'grownUp'
  | 'notOlder'
  | 'guardianOtherwiseKnown'
  | 'childOtherwiseKnown'
  | 'noted'
  | 'own';

export type NotedGuardian = { noted: true } | { problems: PageProblems } | { trouble: GuardianTrouble } | null;

type Name = (typeof guardianPage.fields)[number]['name'];

/** What was read off the papers. */
interface Cards extends Pick<NewGuardianship, 'relation' | 'document'> {
  guardian: RegisteredPerson;
  child: RegisteredPerson;
}

function cardsOf(answers: Answers): Cards {
  const said = (name: Name) => String(answers[name]);
  return {
    guardian: { personalId: said('personalId'), fullName: said('fullName'), birthDate: said('birthDate') },
    child: { personalId: said('childId'), fullName: said('childName'), birthDate: said('childBirthDate') },
    relation: said('relation') as Cards['relation'],
    document: said('document'),
  };
}

function troubleWith({ guardian, child }: Cards, today: string): GuardianTrouble | null {
  if (guardian.personalId === child.personalId) return 'oneself';
  if (lastDayAsChild(child.birthDate) < today) return 'grownUp';
  return guardian.birthDate >= child.birthDate ? 'notOlder' : null;
}

/** A child whose birth was registered here is one person with the one of whom a counter reads the number. */
async function meetTheBorn(deps: Pick<Deps, 'db'>, { guardian, child }: Cards): Promise<void> {
  const born = (await birthsWith(deps, guardian)).find(
    ({ childName, birthDate }) => birthDate === child.birthDate && fold(childName) === fold(child.fullName),
  );
  if (!born) return;
  await saveBorn(deps.db, [born]);
  await numberBorn(deps.db, born.dossierId, child.personalId);
}

/** The two people, known or registered now without an account. */
async function peopleOf(
  deps: Pick<Deps, 'db'>,
  cards: Cards,
): Promise<{ guardian: Person; child: Person } | { trouble: GuardianTrouble }> {
  const guardian = await counterPerson(deps, cards.guardian);
  if ('otherwiseKnown' in guardian) return { trouble: 'guardianOtherwiseKnown' };
  await meetTheBorn(deps, cards);
  const child = await counterPerson(deps, cards.child);
  if ('otherwiseKnown' in child) return { trouble: 'childOtherwiseKnown' };
  return { guardian: guardian.person, child: child.person };
}

/**
 * Notes at a commune's counter who acts for a child until it is eighteen, by a paper that the clerk has seen. Null: not at this
 * counter.
 */
export async function noteGuardian(
  deps: Pick<Deps, 'db'>,
  { agencyId, raw, intentId }: { agencyId: string; raw: RawAnswers; intentId: string },
  clerk: Staff,
): Promise<NotedGuardian> {
  if (!(await guardianCounters(deps, clerk)).includes(agencyId)) return null;
  const now = await legalNow(deps.db);
  const { answers, problems } = parsePage(guardianPage, raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const cards = cardsOf(answers);
  const trouble = troubleWith(cards, plainDate(now));
  if (trouble) return { trouble };
  const people = await peopleOf(deps, cards);
  if ('trouble' in people) return people;
  const { guardian, child } = people;
  if (clerk.personId !== null && [guardian.id, child.id].includes(clerk.personId)) return { trouble: 'own' };
  const { relation, document } = cards;
  const guardianship: NewGuardianship = {
    ...{ id: intentId, childId: child.id, guardian, relation, document, agencyId },
    paper: relation === 'guardian' ? 'guardianshipDecision' : 'birthCertificate',
    validTo: lastDayAsChild(cards.child.birthDate),
    known: { staffId: clerk.id },
  };
  const [standing] = await addGuardianships(deps.db, [guardianship]);
  return standing === intentId ? { noted: true } : { trouble: 'noted' };
}
