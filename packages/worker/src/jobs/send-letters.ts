import { type Letter, leaseLetters, markLetterSent, putOffLetter } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import { letterWords } from './letter-words.ts';

const perRound = 50;

type Post = Pick<Deps, 'db' | 'mail' | 'settings'>;

async function send({ mail, settings }: Post, letter: Letter): Promise<void> {
  await mail.send({ to: letter.recipient, ...letterWords(letter, settings.portalUrl), key: letter.id });
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Sends what was promised; what cannot be sent now is tried again later, each letter for itself. Returns how many went. */
export async function sendLetters(deps: Post): Promise<number> {
  let sent = 0;
  for (const letter of await leaseLetters(deps.db, perRound)) {
    const trouble = await send(deps, letter).then(() => null, wordsOf);
    if (trouble === null) await markLetterSent(deps.db, letter.id, null);
    else await putOffLetter(deps.db, letter.id, trouble);
    sent += trouble === null ? 1 : 0;
  }
  return sent;
}
