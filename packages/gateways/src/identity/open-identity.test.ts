import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalGateways } from '../local/start.ts';
import { openBrowser } from '../test-tools/browser.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import type { Realm } from './identity-gateway.ts';
import { identitySettings } from './identity-settings.ts';
import { openIdentity } from './open-identity.ts';

const PORTAL = 'http://localhost:9';
const redirectUri = `${PORTAL}/auth/callback`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
beforeAll(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
});
afterAll(async () => {
  await gateways.stop();
  await folder.remove();
});

const local = (realm: Realm) => ({ ...identitySettings({ GATEWAYS_URL: gateways.url }, realm), redirectUri });
const citizens = () => openIdentity(local('citizen'));

async function signIn(identity: ReturnType<typeof openIdentity>, form: Record<string, string>, returnTo = '/') {
  const browser = openBrowser();
  const { url, saved } = await identity.begin(returnTo);
  const choices = await browser.go(url, PORTAL);
  const back = await browser.go(choices.url, PORTAL, form);
  return { browser, choices, saved, callback: new URL(back.url) };
}

describe('signing in with the local provider', () => {
  it('gives the claims of the chosen person and the page that was asked for', async () => {
    const identity = citizens();
    const { callback, saved, choices } = await signIn(identity, { person: 'citizen-an' }, '/dossiers?tab=mine');
    expect(choices.text).toContain('Nguyễn Văn An');
    expect(choices.text).not.toContain('Nguyễn Thu Hà');
    expect(await identity.finish(callback, saved)).toEqual({
      returnTo: '/dossiers?tab=mine',
      claims: {
        subject: 'citizen-an',
        fullName: 'Nguyễn Văn An',
        personalId: '001088000001',
        birthDate: '1988-03-12',
        sex: 'male',
        email: 'nguyen.van.an@example.com',
        phone: '0900000001',
        residence: 'Số 12, ngõ 34 phố Minh Họa, Phường Bạch Mai, thành phố Hà Nội',
        residenceCommuneCode: '00292',
        assurance: 2,
        realm: 'citizen',
      },
    });
  });

  it('knows staff in their own realm, with a higher assurance and no personal id', async () => {
    const staff = openIdentity(local('staff'));
    const { callback, saved } = await signIn(staff, { person: 'staff-bm-reception-1' });
    const signedIn = await staff.finish(callback, saved);
    expect(signedIn).toMatchObject({ claims: { realm: 'staff', assurance: 3, subject: 'staff-bm-reception-1' } });
  });

  it('refuses an answer that belongs to another attempt, or to none', async () => {
    const identity = citizens();
    const { callback, saved } = await signIn(identity, { person: 'citizen-an' });
    const other = await identity.begin('/');
    expect(await identity.finish(callback, other.saved)).toEqual({ refused: 'stateMismatch' });
    expect(await identity.finish(callback, 'not what begin gave')).toEqual({ refused: 'stateMismatch' });
    callback.searchParams.set('state', 'forged');
    expect(await identity.finish(callback, saved)).toEqual({ refused: 'stateMismatch' });
  });

  it('tells a person who cancelled from a provider in trouble', async () => {
    const identity = citizens();
    const { callback, saved } = await signIn(identity, { cancel: 'yes' });
    expect(await identity.finish(callback, saved)).toEqual({ refused: 'denied' });
  });

  it('accepts an answer once only, and none that is too old', async () => {
    const identity = citizens();
    const { callback, saved } = await signIn(identity, { person: 'citizen-binh' });
    expect(await identity.finish(callback, saved)).toHaveProperty('claims');
    expect(await identity.finish(callback, saved)).toEqual({ refused: 'expired' });

    const again = await signIn(identity, { person: 'citizen-binh' });
    const old = JSON.stringify({ ...JSON.parse(again.saved), startedAt: Date.now() - 16 * 60_000 });
    expect(await identity.finish(again.callback, old)).toEqual({ refused: 'expired' });
  });

  it('refuses a wrong nonce or verifier and reports it', async () => {
    const report = vi.fn();
    const identity = openIdentity({ ...local('citizen'), report });
    const { callback, saved } = await signIn(identity, { person: 'citizen-an' });
    const forged = JSON.stringify({ ...JSON.parse(saved), nonce: 'another' });
    expect(await identity.finish(callback, forged)).toEqual({ refused: 'providerError' });
    expect(report).toHaveBeenCalledOnce();
  });

  it('does not take citizens for staff when configured for the wrong realm', async () => {
    const mixed = openIdentity({ ...local('citizen'), realm: 'staff' });
    const { callback, saved } = await signIn(mixed, { person: 'citizen-an' });
    expect(await mixed.finish(callback, saved)).toEqual({ refused: 'providerError' });
  });

  it('never returns to another site', async () => {
    const identity = citizens();
    for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', '/.//evil']) {
      const { saved } = await identity.begin(evil);
      expect(JSON.parse(saved).returnTo).toMatch(/^\/(?![/\\])/);
    }
  });

  it('survives a provider that is down at first', async () => {
    const identity = openIdentity({ ...local('citizen'), issuer: 'http://localhost:9' });
    await expect(identity.begin('/')).rejects.toThrow();
    expect(identity.endSessionUrl(PORTAL)).toBe(PORTAL);
  });

  it('refuses a provider over plain http elsewhere', () => {
    const issuer = 'http://sso.example.com';
    expect(() => openIdentity({ ...local('staff'), issuer })).toThrow(/https/);
  });
});

describe('how surely the local provider knows a person', () => {
  it('is level 1 when they say so, and is raised when it must be', async () => {
    const identity = citizens();
    const { browser, callback, saved } = await signIn(identity, { person: 'citizen-an', weak: 'yes' });
    expect(await identity.finish(callback, saved)).toMatchObject({ claims: { assurance: 1 } });

    const stronger = await identity.begin('/', 2);
    const asked = await browser.go(stronger.url, PORTAL);
    expect(asked.text).toContain('Nguyễn Văn An');
    const back = await browser.go(asked.url, PORTAL, { person: 'citizen-an' });
    expect(await identity.finish(new URL(back.url), stronger.saved)).toMatchObject({ claims: { assurance: 2 } });

    const silent = await identity.begin('/', 2);
    const straightBack = await browser.go(silent.url, PORTAL);
    expect(await identity.finish(new URL(straightBack.url), silent.saved)).toMatchObject({ claims: { assurance: 2 } });
  });

  it('does not get past the provider at a level that is too low', async () => {
    const browser = openBrowser();
    const asked = await browser.go((await citizens().begin('/', 2)).url, PORTAL);
    const again = await browser.go(asked.url, PORTAL, { person: 'citizen-an', weak: 'yes' });
    expect(again.url).toContain('/interaction/');
    expect(again.url).not.toBe(asked.url);
  });
});

describe('signing out', () => {
  it('ends the session at the provider, so the next sign-in asks again', async () => {
    const identity = citizens();
    const { browser } = await signIn(identity, { person: 'citizen-an' });
    const silent = await browser.go((await identity.begin('/')).url, PORTAL);
    expect(silent.url).toContain('code=');

    const question = await browser.go(identity.endSessionUrl(`${PORTAL}/`), PORTAL);
    expect(question.text).toContain('Đăng xuất');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(question.text)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(question.text)?.[1] ?? '';
    const out = await browser.go(action, PORTAL, { xsrf, logout: 'yes' });
    expect(out.url).toBe(`${PORTAL}/`);

    const again = await browser.go(identity.endSessionUrl(`${PORTAL}/`), PORTAL);
    expect(again.text).toContain('<form method="post"');
    expect(again.policy).toMatch(/script-src 'sha256-[^']+'(?:;|$)/);

    const asked = await browser.go((await identity.begin('/')).url, PORTAL);
    expect(asked.text).toContain('Nguyễn Văn An');
  });

  it('sends nobody to an address that is not registered', async () => {
    const identity = citizens();
    await identity.begin('/');
    const page = await openBrowser().go(identity.endSessionUrl('https://evil.example/'), PORTAL);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Không đăng nhập được');
  });
});
