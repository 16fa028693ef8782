import { type Instant, plainDate } from '@mot-cua/calendar';
import { draftsAt, findCommune, legalNow, type Person, type RegisteredPerson, startDraft } from '@mot-cua/db';
import { type PageProblems, type Procedure, parsePage, type RawAnswers, type Refusal } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import { draftDays } from '../application/draft-days.ts';
import { knownAnswers } from '../application/locked-answers.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { counterPage } from './counter-fields.ts';
import { counterPerson } from './counter-person.ts';
import { countersOf } from './counters-of.ts';
import { identifiedToday } from './identified-today.ts';
import { offeredAt } from './offered-at.ts';

export type StartedAtCounter =
  | { draftId: string }
  | { problems: PageProblems }
  /** Somebody is known under this number with another name or date of birth. */
  | { otherwiseKnown: true }
  | { refusal: Refusal }
  | null;

interface Beginning {
  agencyId: string;
  /** Empty while none was chosen. */
  slug: string;
  /** As posted: what is read off the card; or the dossier that the same person handed in before. */
  from: { raw: RawAnswers } | { dossierId: string };
}

type Card = { person: Person } | { card: RegisteredPerson } | { problems: PageProblems } | null;

/** Who has come: read off the card, or known from the dossier before; nothing is written yet. */
async function whoCame(deps: Pick<Deps, 'db'>, from: Beginning['from'], now: Instant, clerk: Staff): Promise<Card> {
  if ('dossierId' in from) {
    const person = await identifiedToday(deps, from.dossierId, clerk);
    return person && { person };
  }
  const { answers, problems } = parsePage(counterPage, from.raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const said = (name: string) => String(answers[name]);
  return { card: { personalId: said('personalId'), fullName: said('fullName'), birthDate: said('birthDate') } };
}

/** The draft of this procedure that was begun here for this person, if there is one; else a new one, with what is known. */
async function draftFor(
  { db }: Pick<Deps, 'db'>,
  person: Person,
  procedure: Procedure,
  agencyId: string,
  now: Instant,
) {
  const { code: procedureCode, version: procedureVersion } = procedure;
  const open = (await draftsAt(db, [agencyId])).find(
    (draft) => draft.personId === person.id && draft.procedureCode === procedureCode,
  );
  if (open) return open.id;
  const commune = person.communeCode ? await findCommune(db, person.communeCode, plainDate(now)) : null;
  const answers = knownAnswers(procedure.form, person, commune?.id ?? null);
  const draft = { personId: person.id, procedureCode, procedureVersion, answers, agencyId };
  return (await startDraft(db, draft, draftDays)).id;
}

/**
 * Begins an application at the counter for a person who has come and whose identity paper the clerk has compared. Null: not at
 * this counter, or a procedure that it does not take in.
 */
export async function startAtCounter(
  deps: Pick<Deps, 'db'>,
  { agencyId, slug, from }: Beginning,
  clerk: Staff,
): Promise<StartedAtCounter> {
  const counters = countersOf(clerk);
  if (counters.length === 0) return null;
  const now = await legalNow(deps.db);
  const came = await whoCame(deps, from, now, clerk);
  if (!came) return null;
  const unchosen: PageProblems = slug === '' ? { service: { code: 'required' } } : {};
  if ('problems' in came || slug === '') return { problems: { ...unchosen, ...('problems' in came && came.problems) } };
  const procedure =
    counters.includes(agencyId) && (await offeredAt(deps, agencyId, now)).find((each) => each.slug === slug);
  if (!procedure) return null;
  const known = 'card' in came ? await counterPerson(deps, came.card) : came;
  if ('otherwiseKnown' in known) return known;
  const { person } = known;
  if (person.id === clerk.personId) return { refusal: { code: 'mayNotDecideOwnDossier' } };
  return { draftId: await draftFor(deps, person, procedure, agencyId, now) };
}
