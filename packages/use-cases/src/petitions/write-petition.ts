import { randomUUID } from 'node:crypto';
import { dueFrom, plainDate } from '@mot-cua/calendar';
import { addPetition, agenciesOn, findPerson, isUuid, legalNow, type NewPetition, onceOnly } from '@mot-cua/db';
import { type Answers, type Locale, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { impartialAgency, namedStaff } from './named-staff.ts';
import { screeningLimit } from './petition-course.ts';
import { petitionPage } from './petition-pages.ts';

const addressed = ['city', 'department', 'commune', 'police', 'insurance'];

/** The agencies to which a petition can be written today. */
export async function petitionedAgencies({ db }: Pick<Deps, 'db'>) {
  const today = plainDate(await legalNow(db));
  return (await agenciesOn(db, today)).filter(({ kind }) => addressed.includes(kind));
}

export type WrittenPetition = { code: string; lookupCode: string } | { problems: PageProblems } | { reused: true };

interface Written {
  raw: RawAnswers;
  intentId: string;
  language: Locale;
}

const textOf = (answers: Answers, name: string): string | null =>
  answers[name] === undefined ? null : String(answers[name]);

const asPetition = (answers: Answers) => ({
  kind: String(answers.kind) as NewPetition['kind'],
  agencyId: String(answers.agencyId),
  dossierCode: textOf(answers, 'dossierCode'),
  aboutWhom: textOf(answers, 'aboutWhom'),
  body: String(answers.body),
  publicity: String(answers.publicity) as NewPetition['publicity'],
  email: textOf(answers, 'email'),
});

/** Takes in a petition, signed in or not; the same form again has the same code. Staff whom it names will not see it. */
export async function writePetition(
  deps: Pick<Deps, 'db'>,
  { raw, intentId, language }: Written,
  citizen: Citizen | null,
): Promise<WrittenPetition> {
  const { db } = deps;
  const [agencies, now, person] = await Promise.all([
    petitionedAgencies(deps),
    legalNow(db),
    citizen && findPerson(db, { id: citizen.id }),
  ]);
  const page = petitionPage(
    agencies.map(({ id }) => id),
    person !== null,
  );
  const today = await todayOf(db, now);
  const { answers, problems } = parsePage(page, raw, {}, today);
  if (Object.keys(problems).length > 0) return { problems };
  const said = asPetition(answers);
  const aboutIds = await namedStaff(db, said.agencyId, said.aboutWhom);
  const key = `petition:${isUuid(intentId) ? intentId : randomUUID()}`;
  const petition: NewPetition = {
    ...said,
    id: randomUUID(),
    agencyId: await impartialAgency(db, said.agencyId, aboutIds),
    personId: person?.id ?? null,
    fullName: person?.fullName ?? String(answers.fullName),
    aboutIds,
    language,
    sentAt: now,
    dueAt: dueFrom(today.calendar, now, screeningLimit),
    intentId: key,
  };
  const body = { ...said, fullName: petition.fullName, language };
  const kept = await onceOnly(db, {
    key,
    actorId: person?.id ?? 'anybody',
    body,
    create: (client) => addPetition(client, petition),
  });
  return kept.outcome === 'intentReused' ? { reused: true } : kept.result;
}
