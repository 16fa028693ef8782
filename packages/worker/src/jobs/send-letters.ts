import { failLetter, type Letter, leaseLetters, markLetterSent, putOffLetter } from '@mot-cua/db';
import type { Deps } from '@mot-cua/use-cases';
import { mailWords, smsWords } from './letter-words.ts';

const perRound = 50;

type Post = Pick<Deps, 'db' | 'mail' | 'sms' | 'settings'>;

type Sent = { taken: string | null } | { refused: string } | { trouble: string };

/** A provider knows a message by its key: what it took before a lost answer is not sent again. */
async function send({ mail, sms, settings }: Post, letter: Letter): Promise<Sent> {
  const { id, channel, recipient } = letter;
  if (channel === 'sms') return sms.send({ key: id, to: recipient, text: smsWords(letter) });
  await mail.send({ to: recipient, ...mailWords(letter, settings.portalUrl), key: id });
  return { taken: null };
}

const troubleOf = (error: unknown): Sent => ({
  trouble: (error instanceof Error ? error.message : String(error)).slice(0, 300),
});

/** Sends what was promised; what cannot be sent now is tried again later, each letter for itself. Returns how many went. */
export async function sendLetters(deps: Post): Promise<number> {
  let went = 0;
  for (const letter of await leaseLetters(deps.db, perRound)) {
    const sent = await send(deps, letter).catch(troubleOf);
    if ('taken' in sent) await markLetterSent(deps.db, letter.id, sent.taken);
    else if ('refused' in sent) await failLetter(deps.db, letter.id, sent.refused.slice(0, 300));
    else await putOffLetter(deps.db, letter.id, sent.trouble);
    went += 'taken' in sent ? 1 : 0;
  }
  return went;
}
