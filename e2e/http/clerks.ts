import { randomUUID } from 'node:crypto';
import { backoffice } from '../places.ts';
import { ask, type Fields, hiddenIn, posted } from './ask.ts';

/** Accepts a dossier with every paper ticked, as the form would. */
export async function acceptByPost(cookie: string, dossier: string): Promise<void> {
  const path = `${dossier}/commands/accept`;
  const page = await ask(backoffice, path, { headers: { cookie } });
  const papers = [...page.text.matchAll(/name="checked"[^>]*value="([^"]+)"/g)].map(([, paper = '']) => paper);
  const fields: Fields = [
    ['intentId', randomUUID()],
    ['version', hiddenIn(page, 'version')],
    ...papers.map((paper) => ['checked', paper] as const),
  ];
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

/** Assigns a dossier to the member of staff of this name. */
export async function assignByPost(cookie: string, dossier: string, name: string): Promise<void> {
  const { text } = await ask(backoffice, `${dossier}/commands/assign`, { headers: { cookie } });
  const [, id] = new RegExp(`value="([^"]+)"[^>]*>(?:(?!value=)[\\s\\S])*?${name}`).exec(text) ?? [];
  if (!id) throw new Error(`${name} cannot be assigned`);
  await giveByPost(cookie, dossier, 'assign', [['handlerId', id]]);
}

/** The part of a dossier's code that people say. */
export async function saidCode(cookie: string, dossier: string): Promise<string> {
  const { text } = await ask(backoffice, dossier, { headers: { cookie } });
  const [, code] = /H26-(?:<[^>]*>)*(\d{6}-\d{4})/.exec(text) ?? [];
  if (!code) throw new Error('The dossier has no code');
  return code;
}
