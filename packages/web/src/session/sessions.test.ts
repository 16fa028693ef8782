import { beforeEach, describe, expect, test } from 'vitest';
import { citizen, rememberedSessions } from '../test/remembered-sessions.ts';
import type { AppName } from './session-store.ts';
import { openSessions } from './sessions.ts';

let now: Date;
let accounts: Map<string, ReturnType<typeof citizen>>;
let kept: ReturnType<typeof rememberedSessions>;

beforeEach(() => {
  now = new Date('2026-11-23T02:00:00.000Z');
  accounts = new Map([['an', citizen('an')]]);
  kept = rememberedSessions(accounts);
});

const open = (app: AppName = 'portal', secure = true) =>
  openSessions(kept.store, { app, secure, idleMinutes: 20, absoluteMinutes: 480, now: () => now });
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const withCookie = (cookie: string) => new Request('https://portal.example/', { headers: { cookie } });
const nobody = withCookie('a=b');
const pair = (setCookie: string) => setCookie.split(';')[0] ?? '';
const signIn = async (sessions = open(), request = nobody) =>
  pair(await sessions.start(request, { subjectId: 'an', assurance: 2 }));

describe('the cookie', () => {
  test('is bound to the host, unreadable for scripts, and says nothing', async () => {
    const header = await open().start(nobody, { subjectId: 'an', assurance: 2 });
    expect(header).toMatch(/^__Host-mc-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test('has a plain name where there is no https', async () => {
    const header = await open('portal', false).start(nobody, { subjectId: 'an', assurance: 2 });
    expect(header).toMatch(/^mc-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('is not what is stored', async () => {
    const cookie = await signIn();
    const stored = JSON.stringify([...kept.rows]);
    expect(stored).not.toContain(cookie.split('=')[1]);
  });

  test.each([
    ['twice the same name', (good: string) => `${good}; ${good}`],
    ['cut short', (good: string) => good.slice(0, -1)],
    ['eight kilobytes', (good: string) => good + 'a'.repeat(8192)],
    ['letters of another script', () => '__Host-mc-portal=đđđ'.replace(/đ/g, '\u00f0')],
    ['empty', () => '__Host-mc-portal='],
    ['another id', () => `__Host-mc-portal=${'A'.repeat(43)}`],
  ])('%s: nobody is signed in, and nothing breaks', async (_, spoil) => {
    expect(await open().read(withCookie(spoil(await signIn())))).toBeNull();
  });
});

describe('a session', () => {
  test('knows the person', async () => {
    const person = await open().read(withCookie(await signIn()));
    expect(person).toMatchObject({ actor: { kind: 'citizen', id: 'an' }, assurance: 2 });
  });

  test('gets a new id at sign-in, and an id planted before is dead', async () => {
    const planted = await signIn();
    const fresh = await signIn(open(), withCookie(planted));
    expect(fresh).not.toBe(planted);
    expect(await open().read(withCookie(planted))).toBeNull();
    expect(await open().read(withCookie(fresh))).not.toBeNull();
  });

  test('an id that the attacker invented is not taken up', async () => {
    const invented = `__Host-mc-portal=${'B'.repeat(43)}`;
    const cookie = await signIn(open(), withCookie(invented));
    expect(cookie).not.toBe(invented);
    expect(await open().read(withCookie(invented))).toBeNull();
  });

  test('of the portal is nothing in the back office, even under its name', async () => {
    const cookie = await signIn();
    expect(await open('backoffice').read(withCookie(cookie))).toBeNull();
    expect(await open('backoffice').read(withCookie(cookie.replace('portal', 'backoffice')))).toBeNull();
  });

  test('is dead after signing out, in every tab', async () => {
    const cookie = await signIn();
    expect(await open().end(withCookie(cookie))).toContain('Max-Age=0');
    expect(await open().read(withCookie(cookie))).toBeNull();
  });

  test('lives one second less than the idle time, and not at it', async () => {
    const cookie = await signIn();
    later(20 * 60 - 1);
    expect(await open().read(withCookie(cookie))).not.toBeNull();
    later(20 * 60);
    expect(await open().read(withCookie(cookie))).toBeNull();
  });

  test('ends eight hours after sign-in, however busy', async () => {
    const cookie = await signIn();
    for (let minute = 10; minute < 480; minute += 10) {
      later(600);
      expect(await open().read(withCookie(cookie))).not.toBeNull();
    }
    later(600);
    expect(await open().read(withCookie(cookie))).toBeNull();
    expect(kept.rows.size).toBe(0);
  });

  test('shows lost rights and closed accounts at the next request', async () => {
    const cookie = await signIn();
    accounts.set('an', { ...citizen('an'), name: 'Tên mới' });
    expect((await open().read(withCookie(cookie)))?.name).toBe('Tên mới');
    accounts.delete('an');
    expect(await open().read(withCookie(cookie))).toBeNull();
  });
});
