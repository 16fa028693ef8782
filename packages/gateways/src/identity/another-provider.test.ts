import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Saying, startAnotherProvider } from '../test-tools/another-provider.ts';
import { identitySettings } from './identity-settings.ts';
import { openIdentity } from './open-identity.ts';

const redirectUri = 'http://localhost:9/auth/callback';
const report = vi.fn();

let other: Awaited<ReturnType<typeof startAnotherProvider>>;
beforeAll(async () => {
  other = await startAnotherProvider();
});
afterAll(() => other.stop());
beforeEach(() => void report.mockReset());

const environment = () => ({
  IDENTITY_URL: other.issuer,
  IDENTITY_CLIENT: 'cityportal',
  IDENTITY_SECRET: 'from the configuration: +/=&',
  IDENTITY_LEVELS: 'low=1, substantial=2, https://eid.example/loa?grade=high=3',
});
const open = () => openIdentity({ ...identitySettings(environment(), 'citizen'), redirectUri, report });

async function signIn(saying: Saying = {}, least?: 1 | 2 | 3) {
  other.says(saying);
  const identity = open();
  const { url, saved } = await identity.begin('/services', least);
  const answer = await fetch(url, { redirect: 'manual' });
  return { identity, saved, callback: new URL(answer.headers.get('location') ?? '') };
}

async function outcome(saying: Saying = {}, least?: 1 | 2 | 3) {
  const { identity, saved, callback } = await signIn(saying, least);
  return identity.finish(callback, saved);
}

describe('signing in with a provider of another make', () => {
  it('finds it, proves by PKCE who asked, and gives the person', async () => {
    expect(await outcome()).toEqual({
      returnTo: '/services',
      claims: expect.objectContaining({ subject: 'johndoe', fullName: 'Phạm Thị Mai', assurance: 2, realm: 'citizen' }),
    });
    expect(other.asked.at(-1)?.get('code_challenge_method')).toBe('S256');
    expect(other.exchanged.at(-1)?.body.code_verifier).toMatch(/^[\w.~-]{43,128}$/);
  });

  it('knows it by the client and the secret of the configuration, encoded as the standard says', async () => {
    await outcome();
    const [, basic = ''] = other.exchanged.at(-1)?.authorization.split(' ') ?? [];
    const [client, secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
    expect([client, decodeURIComponent(secret.replaceAll('+', ' '))]).toEqual([
      'cityportal',
      'from the configuration: +/=&',
    ]);
  });

  it('sends the secret in the form to a provider that takes it only there', async () => {
    other.says({ metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } });
    const { url, saved } = await open().begin('/');
    await open().finish(new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? ''), saved);
    expect(other.exchanged.at(-1)).toMatchObject({
      authorization: '',
      body: { client_id: 'cityportal', client_secret: 'from the configuration: +/=&' },
    });
  });

  it('refuses one that gives itself out for another', async () => {
    other.says({ metadata: { issuer: 'https://evil.example' } });
    await expect(open().begin('/')).rejects.toThrow();
  });

  it('refuses a code that another verifier was meant for', async () => {
    const { identity, saved, callback } = await signIn();
    const stolen = JSON.stringify({ ...JSON.parse(saved), verifier: 'v'.repeat(43) });
    expect(await identity.finish(callback, stolen)).toEqual({ refused: 'providerError' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('an ID token is not believed', () => {
  const wrongKey = (idToken: string) => `${idToken.split('.').slice(0, 2).join('.')}.${'A'.repeat(342)}`;
  const unsigned = (idToken: string) => {
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    return `${none}.${idToken.split('.')[1]}.`;
  };
  const strangersKey = (idToken: string) => {
    const signed = idToken.split('.').slice(0, 2).join('.');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const promoted = (idToken: string) => {
    const [head, payload = '', signature] = idToken.split('.');
    const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'somebody-else' };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  };
  const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;

  it.each<[string, Saying]>([
    ['from another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'another-portal' } }],
    ['for several clients without saying for which', { claims: { aud: ['a', 'b'] } }],
    ['with another nonce', { claims: { nonce: 'replayed' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that has expired', { claims: { iat: minutes(-20), exp: minutes(-10) } }],
    ['not valid yet', { claims: { nbf: minutes(10) } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['signed by nobody', { forge: unsigned }],
    ['with a made-up signature', { forge: wrongKey }],
    ['signed with a key that the provider does not publish', { forge: strangersKey }],
    ['changed after it was signed', { forge: promoted }],
    ['that is no token at all', { forge: () => 'hello' }],
    ['whose person the user info does not know', { userInfo: { sub: 'somebody-else' } }],
    ['of a person without a name', { userInfo: { name: undefined } }],
  ])('%s', async (_what, saying) => {
    expect(await outcome(saying)).toEqual({ refused: 'providerError' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('how surely the person is known', () => {
  it.each([
    ['low', 1],
    ['substantial', 2],
    ['https://eid.example/loa?grade=high', 3],
    ['never heard of', 1],
    ['__proto__', 1],
  ])('acr %s is level %i', async (acr, assurance) => {
    expect(await outcome({ claims: { acr } })).toMatchObject({ claims: { assurance } });
  });

  it('is not taken from what is unsigned', async () => {
    expect(await outcome({ claims: { acr: 'low' }, userInfo: { acr: 'substantial', assurance: 3 } })).toMatchObject({
      claims: { assurance: 1 },
    });
  });

  it('is asked for when it must be raised, and checked on the way back', async () => {
    expect(await outcome({ claims: { acr: 'low' } }, 2)).toEqual({ refused: 'tooWeak' });
    expect(other.asked.at(-1)?.get('acr_values')).toBe('substantial https://eid.example/loa?grade=high');
    expect(await outcome({ claims: { acr: 'https://eid.example/loa?grade=high' } }, 2)).toMatchObject({
      claims: { assurance: 3 },
    });
    expect(report).not.toHaveBeenCalled();
  });
});

describe('the settings of a provider of one’s own', () => {
  it.each(['IDENTITY_CLIENT', 'IDENTITY_SECRET', 'IDENTITY_LEVELS'])('must have %s', (name) => {
    expect(() => identitySettings({ ...environment(), [name]: undefined }, 'citizen')).toThrow(name);
  });

  it('never use the secret of the demonstration', () => {
    const { clientSecret } = identitySettings({ GATEWAYS_URL: 'http://localhost:3002' }, 'citizen');
    expect(() => identitySettings({ ...environment(), IDENTITY_SECRET: clientSecret }, 'citizen')).toThrow(
      /demonstration/,
    );
  });

  it('say which levels there are, or nothing starts', () => {
    expect(() => identitySettings({ ...environment(), IDENTITY_LEVELS: 'low=4' }, 'citizen')).toThrow();
    expect(() => identitySettings({ ...environment(), IDENTITY_LEVELS: 'low' }, 'citizen')).toThrow();
  });

  it('are apart for staff', () => {
    expect(() => identitySettings({ STAFF_IDENTITY_URL: other.issuer }, 'staff')).toThrow('STAFF_IDENTITY_SECRET');
    expect(identitySettings({ ...environment(), GATEWAYS_URL: 'http://localhost:3002' }, 'staff').issuer).toBe(
      'http://localhost:3002/identity/staff',
    );
  });
});
