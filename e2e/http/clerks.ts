import { randomUUID } from 'node:crypto';
import { backoffice } from '../places.ts';
import { ask, type Fields, hiddenIn, posted } from './ask.ts';

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

/** Gives a command as its form would: on a page of its own where it asks something, else from the dossier. */
export async function giveByPost(cookie: string, dossier: string, command: string, answers?: Fields): Promise<void> {
  const path = answers ? `${dossier}/commands/${command}` : dossier;
  const page = await ask(backoffice, path, { headers: { cookie } });
  const fields = [
    ['intentId', randomUUID()],
    ['version', hiddenIn(page, 'version')],
    ...(answers ?? [['command', command]]),
  ] as Fields;
  const { status } = await ask(backoffice, path, posted(backoffice, cookie, fields));
  if (status !== 303) throw new Error(`${command} was not given: ${status}`);
}

/** The part of a dossier's code that people say. */
export async function saidCode(cookie: string, dossier: string): Promise<string> {
  const { text } = await ask(backoffice, dossier, { headers: { cookie } });
  const [, code] = /H26-(?:<[^>]*>)*(\d{6}-\d{4})/.exec(text) ?? [];
  if (!code) throw new Error('The dossier has no code');
  return code;
}
