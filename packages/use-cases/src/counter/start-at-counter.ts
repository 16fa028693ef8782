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
  /** Somebody is known under this number with another name or date of birth: of whoever has come, or of the owner. */
  | { otherwiseKnown: 'personalId' | 'ownerId' }
  | { refusal: Refusal }
  | null;

interface Beginning {
  agencyId: string;
  /** Empty while none was chosen. */
  slug: string;
  /** As posted: what is read off the card; or the dossier that the same person handed in before. */
  from: { raw: RawAnswers } | { dossierId: string };
}

/** What was read off the card, and off the paper of authority where they come for somebody else. */
interface Cards {
  card: RegisteredPerson;
  forAnother: { card: RegisteredPerson; authority: string } | null;
}

/** Whose it is to be, and who brings it where that is somebody else. */
interface Parties {
  owner: Person;
  brought: { submitterId: string; authority: string } | null;
}

type Came = { person: Person } | Cards | { problems: PageProblems } | null;

/** Who has come: read off the card, or known from the dossier before; nothing is written yet. */
async function whoCame(deps: Pick<Deps, 'db'>, from: Beginning['from'], now: Instant, clerk: Staff): Promise<Came> {
  if ('dossierId' in from) {
    const person = await identifiedToday(deps, from.dossierId, clerk);
    return person && { person };
  }
  const { answers, problems } = parsePage(counterPage, from.raw, {}, await todayOf(deps.db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const said = (name: (typeof counterPage.fields)[number]['name']) => String(answers[name]);
  const card = { personalId: said('personalId'), fullName: said('fullName'), birthDate: said('birthDate') };
  if (answers.represents !== 'another') return { card, forAnother: null };
  const owner = { personalId: said('ownerId'), fullName: said('ownerName'), birthDate: said('ownerBirthDate') };
  return { card, forAnother: { card: owner, authority: said('authority') } };
}

/** The people behind what was read: known, or registered now. */
async function partiesOf(
  deps: Pick<Deps, 'db'>,
  came: { person: Person } | Cards,
): Promise<Parties | { otherwiseKnown: 'personalId' | 'ownerId' }> {
  if ('person' in came) return { owner: came.person, brought: null };
  const here = await counterPerson(deps, came.card);
  if ('otherwiseKnown' in here) return { otherwiseKnown: 'personalId' };
  if (!came.forAnother) return { owner: here.person, brought: null };
  const owner = await counterPerson(deps, came.forAnother.card);
  if ('otherwiseKnown' in owner) return { otherwiseKnown: 'ownerId' };
  const { authority } = came.forAnother;
  const isThemselves = owner.person.id === here.person.id;
  return { owner: owner.person, brought: isThemselves ? null : { submitterId: here.person.id, authority } };
}

/** The draft of this procedure that was begun here by these people, if there is one; else a new one, with what is known. */
async function draftFor(
  { db }: Pick<Deps, 'db'>,
  { owner, brought }: Parties,
  procedure: Procedure,
  agencyId: string,
  now: Instant,
) {
  const { code: procedureCode, version: procedureVersion } = procedure;
  const open = (await draftsAt(db, [agencyId])).find(
    (draft) =>
      draft.personId === owner.id &&
      draft.procedureCode === procedureCode &&
      draft.submitterId === (brought?.submitterId ?? null) &&
      draft.authority === (brought?.authority ?? null),
  );
  if (open) return open.id;
  const commune = owner.communeCode ? await findCommune(db, owner.communeCode, plainDate(now)) : null;
  const here = 'field' in procedure.competence ? { [procedure.competence.field]: agencyId } : {};
  const answers = { ...here, ...knownAnswers(procedure.form, owner, commune?.id ?? null) };
  const draft = { personId: owner.id, procedureCode, procedureVersion, answers, agencyId };
  return (await startDraft(db, { ...draft, ...(brought && { brought }) }, draftDays)).id;
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
  const parties = await partiesOf(deps, came);
  if ('otherwiseKnown' in parties) return parties;
  const { owner, brought } = parties;
  if (clerk.personId !== null && [owner.id, brought?.submitterId].includes(clerk.personId))
    return { refusal: { code: 'mayNotDecideOwnDossier' } };
  return { draftId: await draftFor(deps, parties, procedure, agencyId, now) };
}
