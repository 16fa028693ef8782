import { type NewLetter, putLetter } from '@mot-cua/db';
import { makeWorld, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sendLetters } from './send-letters.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from letter');
  world.outside.mails.length = 0;
});

const details = { code: 'PA-7KM2Q-X4F9P', agencyVi: 'Phường Bạch Mai', agencyEn: 'Bach Mai Ward', due: '' };
const promise = (key: string, more: Partial<NewLetter> = {}) =>
  putLetter(world.deps.db.pool, {
    ...{ key, channel: 'mail', kind: 'petitionAnswered', recipient: 'tu@example.vn', language: 'en', details },
    ...more,
  });
const kept = async () =>
  (await world.deps.db.pool.query('select key, state, details, tries from letter order by key')).rows;

it('a letter goes once, in its reader’s language, and its words are not kept', async () => {
  await promise('a');
  await promise('a');
  expect(await Promise.all([sendLetters(world.deps), sendLetters(world.deps)])).toContain(1);
  expect(await sendLetters(world.deps)).toBe(0);
  expect(world.outside.mails).toMatchObject([
    { to: 'tu@example.vn', subject: 'Petition PA-7KM2Q-X4F9P has been answered' },
  ]);
  expect(world.outside.mails[0]?.text).toContain('Bach Mai Ward');
  expect(world.outside.mails[0]?.text).toContain('http://portal.example/petitions/PA-7KM2Q-X4F9P');
  expect(await kept()).toEqual([{ key: 'a', state: 'sent', details: {}, tries: 0 }]);
});

it('one that the post does not take waits, and does not hold up the others', async () => {
  await promise('a', { recipient: 'down@example.vn' });
  await promise('b');
  const mail: World['deps']['mail'] = {
    send: (each) =>
      each.to.startsWith('down') ? Promise.reject(new Error('The post is down')) : world.deps.mail.send(each),
  };
  expect(await sendLetters({ ...world.deps, mail })).toBe(1);
  expect(await sendLetters(world.deps)).toBe(0);
  await world.clock.set('2026-03-02', '09:01');
  expect(await sendLetters(world.deps)).toBe(1);
  expect(world.outside.mails.map(({ to }) => to)).toEqual(['tu@example.vn', 'down@example.vn']);
});

it('one that nobody knows the words of stays for a person to see', async () => {
  await promise('a', { kind: 'nothing' });
  expect(await sendLetters(world.deps)).toBe(0);
  expect(await kept()).toMatchObject([{ state: 'waiting', tries: 1 }]);
});
