import { createHash, verify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { demoSecrets } from '../local/demo-secrets.ts';
import { demoPin } from '../local/signing/credentials.ts';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openSigningService } from './open-signing-service.ts';
import type { RemoteCredential } from './signing-service.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
let own: RemoteCredential;

const url = () => `${gateways.url}/signing-service/csc/v1/`;
const open = (changes = {}) => openSigningService({ url: url(), ...demoSecrets.signing, ...changes });
const digestOf = (text: string) => createHash('sha256').update(text).digest();
const certificate = () => own.certificates[0] ?? new Uint8Array();

const turn = (what: Record<string, string>) =>
  fetch(`${gateways.url}/signing-service`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(what) },
  });

/** The code as its holder reads it. */
async function sentCode(): Promise<string> {
  await open().sendCode(own.id);
  const page = await (await fetch(`${gateways.url}/signing-service`)).text();
  return /data-code>(\d{6})</.exec(page)?.[1] ?? '';
}

const release = async (texts: string[], changes: Partial<{ pin: string; code: string }> = {}, service = open()) =>
  service.release({
    ...{ credential: own.id, certificate: certificate(), digests: texts.map(digestOf) },
    ...{ pin: demoPin, code: changes.code ?? (await sentCode()), ...changes },
  });

beforeAll(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
  const found = await open().credentialsOf('staff-son');
  own = ('credentials' in found && found.credentials[0]) || { id: '', certificates: [], asks: {} as never };
});
afterAll(async () => {
  await gateways.stop();
  await folder.remove();
});
afterEach(async () => {
  await turn({ mood: 'awake' });
  await turn({ unlock: own.id });
});

it('tells the keys of an account with a certificate that its authority issued, and what a release asks', async () => {
  const [leaf, authority] = own.certificates.map((der) => new X509Certificate(der));
  expect(leaf?.subject.split('\n')).toContain('CN=Trịnh Hồng Sơn (DEMO)');
  expect(leaf?.subject.split('\n')).toContain('O=UBND phường Bạch Mai (DEMO)');
  expect([leaf?.ca, authority?.ca, authority && leaf?.verify(authority.publicKey)]).toEqual([false, true, true]);
  expect(authority && leaf?.checkIssued(authority)).toBe(true);
  expect(own.asks).toEqual({ pin: true, code: 'online', most: 50 });
  expect(await open().credentialsOf('staff-son')).toMatchObject({ credentials: [{ id: own.id }] });
  expect(await open().credentialsOf('nobody')).toEqual({ credentials: [] });
});

it('signs many hashes with one release, each in its place, as any verifier reads them', async () => {
  const texts = Array.from({ length: 12 }, (_, place) => `to be signed ${place}`);
  const signed = await release(texts);
  if (!('signatures' in signed)) throw new Error(signed.refused);
  const key = new X509Certificate(certificate()).publicKey;
  expect(
    texts.map((text, place) => verify('sha256', Buffer.from(text), key, signed.signatures[place] ?? (key as never))),
  ).toEqual(texts.map(() => true));
  const flipped = Buffer.from(signed.signatures[0] ?? []);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  expect(verify('sha256', Buffer.from(texts[0] ?? ''), key, flipped)).toBe(false);
});

it('tells a wrong PIN from a wrong code, and a key that was locked by three wrong PINs', async () => {
  expect(await release(['a'], { code: '000000' })).toEqual({ refused: 'wrongCode' });
  for (let tries = 0; tries < 3; tries++)
    expect(await release(['a'], { pin: '1111' })).toEqual({ refused: 'wrongPin' });
  expect(await release(['a'])).toEqual({ refused: 'locked' });
  await turn({ unlock: own.id });
  expect(await release(['a'])).toMatchObject({ signatures: [expect.any(Uint8Array)] });
});

it('takes a code once', async () => {
  const code = await sentCode();
  expect(await release(['a'], { code })).toMatchObject({ signatures: [expect.any(Uint8Array)] });
  expect(await release(['a'], { code })).toEqual({ refused: 'wrongCode' });
});

it('hands on nothing of a service that signs another hash', async () => {
  await turn({ mood: 'otherHash' });
  expect(await release(['a', 'b'])).toEqual({ refused: 'otherHash' });
});

it('says that a release expired, that a service is silent or slow, and that it does not know us', async () => {
  await turn({ mood: 'expiring' });
  expect(await release(['a'])).toEqual({ refused: 'expired' });
  await turn({ mood: 'silent' });
  expect(await release(['a'], { code: '1' })).toEqual({ refused: 'unreachable' });
  const mute = createServer(() => undefined).listen(0);
  const address = mute.address();
  const slow = open({
    url: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
    patience: 50,
  });
  expect(await release(['a'], { code: '1' }, slow)).toEqual({ refused: 'unreachable' });
  mute.closeAllConnections();
  mute.close();
  await turn({ mood: 'awake' });
  expect(await release(['a'], { code: '1' }, open({ clientSecret: 'x' }))).toEqual({ refused: 'unreachable' });
});

it('refuses more at once than the service signs, and a key whose certificate is another by now', async () => {
  const many = Array.from({ length: 51 }, (_, place) => String(place));
  expect(await release(many, { code: '1' })).toEqual({ refused: 'tooMany' });
  const other = { credential: own.id, certificate: own.certificates[1] ?? new Uint8Array(), digests: [digestOf('a')] };
  expect(await open().release({ ...other, pin: demoPin, code: '1' })).toEqual({ refused: 'otherCertificate' });
});

it('says that a key was revoked; its account gets another', async () => {
  await turn({ disable: own.id });
  expect(await release(['a'], { code: '1' })).toEqual({ refused: 'disabled' });
  const found = await open().credentialsOf('staff-son');
  expect('credentials' in found && found.credentials.map(({ id }) => id)).toEqual(['staff-son-2']);
});
