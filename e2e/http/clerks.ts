import { randomUUID } from 'node:crypto';
import { backoffice } from '../places.ts';
import { ask, hiddenIn, posted } from './ask.ts';

/** Accepts a dossier with every paper ticked, as the form would. */
export async function acceptByPost(cookie: string, dossier: string): Promise<void> {
  const path = `${dossier}/commands/accept`;
  const page = await ask(backoffice, path, { headers: { cookie } });
  const fields = [
    ['intentId', randomUUID()],
    ['version', hiddenIn(page, 'version')],
    ['checked', 'answers'],
  ] as const;
  const { status } = await ask(backoffice, path, posted(backoffice, cookie, fields));
  if (status !== 303) throw new Error(`Not accepted: ${status}`);
}
