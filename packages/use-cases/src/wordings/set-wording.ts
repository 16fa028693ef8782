import { plainDate } from '@mot-cua/calendar';
import { addWording, type GivenWords, legalNow } from '@mot-cua/db';
import { type PageProblems, parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { type WordingTrouble, wordingTroubles, wordsIn } from './check-wording.ts';
import { wordingPage } from './wording-pages.ts';
import { mayWord, wordingRights } from './wording-rights.ts';
import { placeOf, type WordingSubject } from './wording-subject.ts';

/** What is wrong with words as they were posted. */
export interface RejectedWording {
  problems: PageProblems;
  troubles: readonly WordingTrouble[];
}

export type SetWording =
  | { set: number }
  | RejectedWording
  /** Somebody else made a version meanwhile. */
  | { overtaken: true };

interface Asked {
  subject: WordingSubject;
  raw: RawAnswers;
}

interface Sent {
  intentId: string;
  /** The newest version that whoever sends it had before them; 0: none. */
  seen: number;
}

async function isTheirs(deps: Pick<Deps, 'db'>, subject: WordingSubject, staff: Staff): Promise<boolean> {
  const rights = await wordingRights(deps, staff);
  return rights !== null && mayWord(rights, subject);
}

async function readPosted({ db }: Pick<Deps, 'db'>, { subject, raw }: Asked) {
  const day = await todayOf(db, await legalNow(db));
  const { answers, problems } = parsePage(wordingPage(subject), raw, {}, day);
  const troubles = wordingTroubles(subject, answers, day.today).filter(({ field }) => !(field in problems));
  return { answers, rejected: Object.keys(problems).length + troubles.length > 0 ? { problems, troubles } : null };
}

/** The words as they were posted, to be looked at before anything is kept. Null: not for this person to word. */
export async function tryWording(
  deps: Pick<Deps, 'db'>,
  asked: Asked,
  staff: Staff,
): Promise<{ words: GivenWords } | RejectedWording | null> {
  if (!(await isTheirs(deps, asked.subject, staff))) return null;
  const { answers, rejected } = await readPosted(deps, asked);
  return rejected ?? { words: wordsIn(answers) };
}

/** Makes a new version; the earlier ones stay as they are. Null: not for this person to word. */
export async function setWording(
  deps: Pick<Deps, 'db'>,
  { subject, raw, seen, intentId }: Asked & Sent,
  staff: Staff,
): Promise<SetWording | null> {
  if (!(await isTheirs(deps, subject, staff))) return null;
  const { answers, rejected } = await readPosted(deps, { subject, raw });
  if (rejected) return rejected;
  const days = { from: String(answers.from), to: answers.to === undefined ? null : String(answers.to) };
  const version = { id: intentId, ...placeOf(subject), number: seen + 1, words: wordsIn(answers), ...days };
  const added = await addWording(deps.db, { ...version, madeBy: staff.id });
  return added === 'added' ? { set: version.number } : { overtaken: true };
}

/** From today on, what would hold without any version: the house's own words, or for an agency the city's. */
export async function restoreWording(
  deps: Pick<Deps, 'db'>,
  { subject, seen, intentId }: Pick<Asked, 'subject'> & Sent,
  staff: Staff,
): Promise<{ set: number } | { overtaken: true } | null> {
  if (!(await isTheirs(deps, subject, staff))) return null;
  const from = plainDate(await legalNow(deps.db));
  const version = { id: intentId, ...placeOf(subject), number: seen + 1, words: null, from, to: null };
  const added = await addWording(deps.db, { ...version, madeBy: staff.id });
  return added === 'added' ? { set: version.number } : { overtaken: true };
}
