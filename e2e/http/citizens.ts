import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { photo } from '../files/samples.ts';
import { sampleOf } from '../files/service-samples.ts';
import { portal } from '../places.ts';
import { ask, type Fields, hiddenIn, posted, postedFiles } from './ask.ts';

const locationOf = (headers: { location?: string }): string => {
  if (!headers.location) throw new Error('It leads nowhere');
  return headers.location;
};

const post = (cookie: string, path: string, fields: Fields) =>
  ask(portal, path, posted(portal, cookie, [['intentId', randomUUID()], ...fields]));

/** Begins an application, or goes on with the one that is open. Answers its address. */
export async function draftOf(cookie: string, slug: string): Promise<string> {
  return locationOf((await post(cookie, `/services/${slug}/apply`, [])).headers);
}

/** Saves one page of a draft as the browser would. */
async function save(cookie: string, draft: string, page: string, fields: Fields): Promise<string> {
  const path = `${draft}/pages/${page}`;
  const shown = await ask(portal, path, { headers: { cookie } });
  const saved = await post(cookie, path, [['revision', hiddenIn(shown, 'revision')], ...fields]);
  return locationOf(saved.headers);
}

/** Hands in one photo for a paper. Answers the address of the file. */
export async function handIn(cookie: string, draft: string, paper: string): Promise<string> {
  const path = `${draft}/papers/${paper}`;
  await ask(portal, path, postedFiles(portal, cookie, [['intentId', randomUUID()]], 'file', [photo('giay.jpg')]));
  const { text } = await ask(portal, path, { headers: { cookie } });
  const [file] = /\/parts\/[0-9a-f-]{36}/.exec(text) ?? [];
  if (!file) throw new Error('The file is not there');
  return file;
}

/** An application for a certificate of marital status, filled in up to its last page. Answers its address. */
export async function contactOf(cookie: string, commune: string): Promise<string> {
  const draft = await draftOf(cookie, 'marital-status');
  await save(cookie, draft, 'owner', [
    ['commune', commune],
    ['address', 'Số 88 phố Ví Dụ'],
  ]);
  await save(cookie, draft, 'purpose', [
    ['purpose', 'other'],
    ['otherPurpose', 'Vay vốn'],
    ['copies', '1'],
  ]);
  await save(cookie, draft, 'history', [
    ['maritalHistory', 'never'],
    ['livedElsewhere', 'no'],
  ]);
  return draft;
}

/** A dossier that has been sent and waits for its fee. Answers its address. */
export async function sentDossier(cookie: string, commune = 'hoan-kiem'): Promise<string> {
  const draft = await contactOf(cookie, commune);
  await save(cookie, draft, 'contact', [
    ['phone', '0912345678'],
    ['resultChannel', 'desk'],
  ]);
  const sent = await post(cookie, `${draft}/check`, [['declared', 'yes']]);
  return locationOf(sent.headers).replace(/\/submitted$/, '');
}

/** A dossier of any service that was sent as its documentation shows it, but for these answers; with a photo for each paper. */
export async function sentSample(
  cookie: string,
  { slug, papers, instead = {} }: { slug: string; papers: readonly string[]; instead?: Record<string, string> },
): Promise<string> {
  const draft = await draftOf(cookie, slug);
  for (const { page, posted: sample } of sampleOf(slug).pages) {
    const answers = Object.entries({ ...sample }).map(([name, said]) => [name, instead[name] ?? said] as const);
    const fields = answers.flatMap(([name, said]) => [said].flat().map((value) => [name, value] as const));
    await save(cookie, draft, page, fields);
  }
  for (const paper of papers) await handIn(cookie, draft, paper);
  const sent = await post(cookie, `${draft}/check`, [['declared', 'yes']]);
  return locationOf(sent.headers).replace(/\/submitted$/, '');
}

/** Begins a payment. Answers the number of its order at the gateway. */
export async function orderFor(cookie: string, dossier: string): Promise<string> {
  const page = await ask(portal, `${dossier}/pay`, { headers: { cookie } });
  const { headers } = await post(cookie, `${dossier}/pay`, [['version', hiddenIn(page, 'version')]]);
  return new URL(locationOf(headers)).searchParams.get('vnp_TxnRef') ?? '';
}

/** The newest of somebody's dossiers with this name; one of a chain comes when the one before it is settled. */
export async function mineNamed(cookie: string, name: string): Promise<string> {
  let id: string | undefined;
  await expect(async () => {
    const { text } = await ask(portal, '/my', { headers: { cookie } });
    const before = text.slice(0, text.indexOf(name));
    id = [...before.matchAll(/href="\/my\/([0-9a-f-]{36})"/g)].at(-1)?.[1];
    if (!id || !text.includes(name)) throw new Error(`${name} is not there`);
  }).toPass({ timeout: 30_000, intervals: [250, 500, 1000] });
  return id ?? '';
}
