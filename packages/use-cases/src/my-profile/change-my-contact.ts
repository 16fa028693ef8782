import { createHash, randomInt } from 'node:crypto';
import { askContactChange, type ContactKind, contactOf, type KnownContact, legalNow, saveContact } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Answers, type FormPage, type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { codeLetter, farewellLetter, takesMessages } from './contact-letters.ts';

const page: FormPage = {
  name: 'contact',
  fields: [
    { name: 'email', kind: 'email', optional: true },
    { name: 'phone', kind: 'phone', optional: true },
    { name: 'sms', kind: 'choices', options: ['sms'], optional: true },
    { name: 'language', kind: 'choice', options: ['vi', 'en'] },
  ],
};

/** How long a code waits to be used. */
const codeHours = 24;

/** Codes in an hour: each is a letter to an address that may be somebody else's. */
const mostCodes = 6;

export type ContactOutcome =
  | { changed: true; waiting: ContactKind[] }
  | { problems: PageProblems; raw: RawAnswers }
  | { tooMany: true; raw: RawAnswers }
  | null;

interface Said {
  email: string | null;
  phone: string | null;
  sms: boolean;
  language: 'vi' | 'en';
}

function readSaid(answers: Answers): Said {
  const textOf = (name: string) => (answers[name] === undefined ? null : String(answers[name]));
  const language = answers.language === 'en' ? 'en' : 'vi';
  return { email: textOf('email'), phone: textOf('phone'), sms: answers.sms === 'sms', language };
}

/** Nobody is sent a short message at a number that cannot have one. */
const smsProblem = ({ sms, phone }: Said): PageProblems =>
  !sms || (phone !== null && takesMessages(phone))
    ? {}
    : { phone: { code: phone === null ? 'required' : 'phoneForm' } };

/** Which addresses have to answer with a code before they count. A line that takes no messages counts at once. */
function toConfirm({ email, phone, sms }: Said, known: KnownContact): ContactKind[] {
  const isNewPhone = phone !== known.phone || (sms && !known.phoneConfirmed);
  return [
    ...(email !== null && email !== known.email ? (['email'] as const) : []),
    ...(phone !== null && takesMessages(phone) && isNewPhone ? (['phone'] as const) : []),
  ];
}

/** The same form sent again asks for the same code. */
const changeId = (intentId: string, kind: ContactKind): string =>
  createHash('sha256')
    .update(`${intentId}:${kind}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

function ask({ db }: Pick<Deps, 'db'>, kind: ContactKind, said: Said, intentId: string, personId: string) {
  const value = said[kind] ?? '';
  const [id, code] = [changeId(intentId, kind), newCode()];
  const letter = codeLetter({ key: id, kind, to: value, language: said.language }, code);
  return askContactChange(db, { id, personId, kind, value, code, hours: codeHours, letter }, mostCodes);
}

/** What an address that is taken away at once is told. */
const farewells = (said: Said, known: KnownContact, kinds: readonly ContactKind[], intentId: string) =>
  kinds.flatMap((kind) => {
    const to = known[kind];
    return to === null
      ? []
      : (farewellLetter({ key: changeId(intentId, kind), kind, to, language: said.language }) ?? []);
  });

/**
 * Where and in which language a person wants to be told things; empty means: not this way. A new address counts when the code
 * that is sent there is used. Null: not known surely enough.
 */
export async function changeMyContact(
  deps: Pick<Deps, 'db'>,
  { raw, intentId }: { raw: RawAnswers; intentId: string },
  citizen: Citizen,
): Promise<ContactOutcome> {
  const { db } = deps;
  const known = may('ownProfile', citizen) === 'yes' ? await contactOf(db, citizen.id) : null;
  if (!known) return null;
  const { answers, problems: found } = parsePage(page, raw, {}, await todayOf(db, await legalNow(db)));
  const said = readSaid(answers);
  const problems = { ...(found.phone ? {} : smsProblem(said)), ...found };
  if (Object.keys(problems).length > 0) return { problems, raw };
  const waiting = toConfirm(said, known);
  for (const kind of waiting) {
    if ((await ask(deps, kind, said, intentId, citizen.id)) === 'tooMany') return { tooMany: true, raw };
  }
  const atOnce = (['email', 'phone'] as const).filter((kind) => said[kind] !== known[kind] && !waiting.includes(kind));
  const addresses = Object.fromEntries(atOnce.map((kind) => [kind, said[kind]]));
  const { language, sms } = said;
  await saveContact(db, citizen.id, { language, sms, ...addresses }, farewells(said, known, atOnce, intentId));
  return { changed: true, waiting };
}
