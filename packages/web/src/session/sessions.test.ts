import { beforeEach, describe, expect, test } from 'vitest';
import { citizen, rememberedSessions } from '../test/remembered-sessions.ts';
import { type AppName, cookieSessions, type SessionKeeper } from './sessions.ts';

let accounts: Map<string, ReturnType<typeof citizen>>;
let keeper: SessionKeeper;

beforeEach(() => {
  accounts = new Map([['an', citizen('an')]]);
  keeper = rememberedSessions(accounts);
});

const open = (app: AppName = 'portal', secure = true) => cookieSessions(keeper, { app, secure });
const withCookie = (cookie: string) => new Request('https://portal.example/', { headers: { cookie } });
const nobody = withCookie('a=b');
const person = { subjectId: 'an', assurance: 2 } as const;
const signIn = async (request = nobody) => (await open().start(request, person)).split(';')[0] ?? '';

describe('the cookie', () => {
  test('is bound to the host, unreadable for scripts, and says nothing', async () => {
    const header = await open().start(nobody, person);
    expect(header).toMatch(/^__Host-mc-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test('has a plain name where there is no https', async () => {
    const header = await open('portal', false).start(nobody, person);
    expect(header).toMatch(/^mc-portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test.each([
    ['twice the same name', (good: string) => `${good}; ${good}`],
    ['cut short', (good: string) => good.slice(0, -1)],
    ['eight kilobytes', (good: string) => good + 'a'.repeat(8192)],
    ['letters of another script', () => '__Host-mc-portal=đđđ'],
    ['empty', () => '__Host-mc-portal='],
    ['another token', () => `__Host-mc-portal=${'A'.repeat(43)}`],
    ['under the name of the other app', (good: string) => good.replace('portal', 'backoffice')],
  ])('%s: nobody is signed in, and nothing breaks', async (_, spoil) => {
    expect(await open().read(spoil(await signIn()))).toBeNull();
  });

  test('that is missing asks nobody', async () => {
    expect(await open().read(null)).toBeNull();
  });
});

describe('a session', () => {
  test('knows the person', async () => {
    expect(await open().read(await signIn())).toMatchObject({ actor: { kind: 'citizen', id: 'an' }, assurance: 2 });
  });

  test('gets a new token at sign-in, and one planted before is dead', async () => {
    const planted = await signIn();
    const fresh = await signIn(withCookie(planted));
    expect(fresh).not.toBe(planted);
    expect(await open().read(planted)).toBeNull();
    expect(await open().read(fresh)).not.toBeNull();
  });

  test('a token that the attacker invented is not taken up', async () => {
    const invented = `__Host-mc-portal=${'B'.repeat(43)}`;
    expect(await signIn(withCookie(invented))).not.toBe(invented);
    expect(await open().read(invented)).toBeNull();
  });

  test('is dead after signing out, in every tab', async () => {
    const cookie = await signIn();
    expect(await open().end(withCookie(cookie))).toContain('Max-Age=0');
    expect(await open().read(cookie)).toBeNull();
  });

  test('shows lost rights and closed accounts at the next request', async () => {
    const cookie = await signIn();
    accounts.set('an', { ...citizen('an'), name: 'Tên mới' });
    expect((await open().read(cookie))?.name).toBe('Tên mới');
    accounts.delete('an');
    expect(await open().read(cookie)).toBeNull();
  });
});
