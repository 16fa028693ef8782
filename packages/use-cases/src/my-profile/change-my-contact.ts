import { legalNow, saveContact } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type FormPage, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';

const page: FormPage = {
  name: 'contact',
  fields: [
    { name: 'email', kind: 'email', optional: true },
    { name: 'phone', kind: 'phone', optional: true },
    { name: 'language', kind: 'choice', options: ['vi', 'en'] },
  ],
};

export type ContactOutcome = { changed: true } | { problems: PageProblems; raw: RawAnswers } | null;

/** Where and in which language a person wants to be told things; empty means: not this way. Null: not known surely enough. */
export async function changeMyContact(
  { db }: Pick<Deps, 'db'>,
  { raw }: { raw: RawAnswers },
  citizen: Citizen,
): Promise<ContactOutcome> {
  if (may('ownProfile', citizen) !== 'yes') return null;
  const { answers, problems } = parsePage(page, raw, {}, await todayOf(db, await legalNow(db)));
  if (Object.keys(problems).length > 0) return { problems, raw };
  const textOf = (name: string) => (answers[name] === undefined ? null : String(answers[name]));
  const language = answers.language === 'en' ? 'en' : 'vi';
  await saveContact(db, citizen.id, { email: textOf('email'), phone: textOf('phone'), language });
  return { changed: true };
}
