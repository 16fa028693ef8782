import { type NewLetter, putLetter } from '@mot-cua/db';
import { makeWorld, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smsWords, toldBySms } from './letter-words.ts';
import { sendLetters } from './send-letters.ts';
import { trackMessages } from './track-messages.ts';

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

const sms = { channel: 'sms', kind: 'confirmPhone', recipient: '0912345678', details: { code: '123456' } } as const;
const wait = (minutes: number) => world.clock.set('2026-03-02', `10:${String(minutes).padStart(2, '0')}`);

describe('a short message', () => {
  beforeEach(async () => {
    world.outside.sms = Object.assign(world.outside.sms, { taken: [], lost: new Set(), says: 'taken' });
    await world.clock.set('2026-03-02', '10:00');
  });

  it('goes once, also when the provider’s answer was lost', async () => {
    await promise('a', sms);
    world.outside.sms.says = 'lost';
    expect(await sendLetters(world.deps)).toBe(0);
    world.outside.sms.says = 'taken';
    await wait(1);
    expect(await sendLetters(world.deps)).toBe(1);
    expect(world.outside.sms.taken).toMatchObject([
      { to: '0912345678', text: expect.stringContaining('123456 confirms your number') },
    ]);
  });

  it('waits while the provider is down, and is given up when it is refused for good', async () => {
    await promise('a', sms);
    world.outside.sms.says = 'nothing';
    for (const minute of [0, 1, 2]) {
      await wait(minute);
      expect(await sendLetters(world.deps)).toBe(0);
    }
    expect(await kept()).toMatchObject([{ state: 'waiting', tries: 3, details: { code: '123456' } }]);
    world.outside.sms.says = 'refused';
    await wait(5);
    expect(await sendLetters(world.deps)).toBe(0);
    expect(await kept()).toMatchObject([{ state: 'failed', details: {} }]);
    await wait(30);
    world.outside.sms.says = 'taken';
    expect(await sendLetters(world.deps)).toBe(0);
    expect(world.outside.sms.taken).toEqual([]);
  });

  it('is known to have arrived or not when the provider reports it', async () => {
    await promise('a', sms);
    await promise('b', sms);
    await sendLetters(world.deps);
    const [, second] = world.outside.sms.taken;
    world.outside.sms.lost.add(`ref-${second?.key}`);
    expect(await trackMessages(world.deps)).toBe(0);
    await wait(2);
    expect(await trackMessages(world.deps)).toBe(2);
    expect(await trackMessages(world.deps)).toBe(0);
    expect((await kept()).map(({ state }) => state).sort()).toEqual(['delivered', 'undelivered']);
  });
});

it('every short message about a dossier fits into one without its marks, in both languages', () => {
  const details = { reference: '000.00.99.H26-261123-0021', due: '2026-12-31T16:59:00.000Z', amount: '1000000000' };
  for (const kind of [...toldBySms, 'confirmPhone', 'phoneChanged'])
    for (const language of ['vi', 'en'] as const) {
      const letter = { id: '', key: '', tries: 0, channel: 'sms', recipient: '', kind, language, details } as const;
      const bare = smsWords({ ...letter, details: { ...details, code: '123456' } })
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .replace(/đ/gi, 'd')
        .replaceAll('\u00a0', ' ');
      expect([kind, bare, /^[\n -~]*$/.test(bare)]).toEqual([kind, bare, true]);
      expect([kind, language, bare.length <= 160]).toEqual([kind, language, true]);
    }
});
