import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOnFreePorts, temporaryFolder } from '../../test-tools/with-local-gateways.ts';
import { demoSecrets } from '../demo-secrets.ts';
import type { LocalGateways } from '../start.ts';
import { demoPin } from './credentials.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
let bearer = '';

const base = () => `${gateways.url}/signing-service`;
const hash = (text: string) => createHash('sha256').update(text).digest('base64');

async function post(
  method: string,
  body: unknown,
  token = bearer,
): Promise<{ status: number; told: Record<string, unknown> }> {
  const response = await fetch(`${base()}/csc/v1/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, told: text ? JSON.parse(text) : {} };
}

const tokenFor = async (client_secret: string) =>
  fetch(`${base()}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'mot-cua', client_secret }),
  });

beforeAll(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
  bearer = ((await (await tokenFor(demoSecrets.signing.clientSecret)).json()) as { access_token: string }).access_token;
});
afterAll(async () => {
  await gateways.stop();
  await folder.remove();
});

const id = { credentialID: 'staff-son-1' };

async function authorized(texts: string[]): Promise<string> {
  await post('credentials/sendOTP', id);
  const OTP = /data-code>(\d{6})</.exec(await (await fetch(base())).text())?.[1];
  const hashes = texts.map(hash);
  const { told } = await post('credentials/authorize', {
    ...id,
    numSignatures: texts.length,
    hash: hashes,
    PIN: demoPin,
    OTP,
  });
  return String(told.SAD);
}

const signing = (texts: string[], SAD: string) =>
  post('signatures/signHash', {
    ...{ ...id, SAD, hash: texts.map(hash) },
    ...{ signAlgo: '1.2.840.113549.1.1.1', hashAlgo: '2.16.840.1.101.3.4.2.1' },
  });

it('has the members that the specification requires, in its spelling', async () => {
  expect((await post('info', {}, '')).told).toMatchObject({
    specs: '1.0.4.0',
    ...{ name: expect.any(String), logo: expect.any(String), region: 'VN', lang: expect.any(String) },
    ...{ description: expect.any(String), authType: ['oauth2client'], oauth2: base() },
    methods: expect.arrayContaining(['credentials/list', 'credentials/authorize', 'signatures/signHash']),
  });
  expect(await post('credentials/list', { userID: 'staff-son' })).toEqual({
    ...{ status: 200, told: { credentialIDs: ['staff-son-1'] } },
  });
  expect(
    (await post('credentials/info', { ...id, certificates: 'chain', certInfo: true, authInfo: true })).told,
  ).toMatchObject({
    key: { status: 'enabled', algo: expect.arrayContaining(['1.2.840.113549.1.1.1']), len: 2048 },
    cert: {
      ...{ status: 'valid', certificates: [expect.any(String), expect.any(String)], serialNumber: expect.any(String) },
      ...{ validFrom: expect.stringMatching(/^\d{14}Z$/), validTo: expect.stringMatching(/^\d{14}Z$/) },
    },
    ...{ authMode: 'explicit', SCAL: '2', multisign: 50 },
    ...{ PIN: { presence: 'true', format: 'N' }, OTP: { presence: 'true', type: 'online', format: 'N' } },
  });
  expect(await post('credentials/sendOTP', id)).toEqual({ status: 204, told: {} });
});

it('gives no token for a wrong secret, and answers nobody without one', async () => {
  const refused = await tokenFor('wrong');
  expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
  for (const method of [
    'credentials/list',
    'credentials/info',
    'credentials/sendOTP',
    'credentials/authorize',
    'signatures/signHash',
  ])
    expect(await post(method, id, 'x')).toMatchObject({ status: 401, told: { error: 'invalid_token' } });
});

it.each([
  ['credentials/list', {}, 'Missing (or invalid type) string parameter userID'],
  ['credentials/list', { userID: 'nobody' }, 'Invalid parameter userID'],
  ['credentials/info', { credentialID: 'none' }, 'Invalid parameter credentialID'],
  ['credentials/authorize', { ...id, numSignatures: '1' }, 'Missing (or invalid type) integer parameter numSignatures'],
  ['credentials/authorize', { ...id, numSignatures: 0 }, 'Invalid value for parameter numSignatures'],
  ['credentials/authorize', { ...id, numSignatures: 51 }, 'Numbers of signatures is too high'],
  ['credentials/authorize', { ...id, numSignatures: 1 }, 'Missing (or invalid type) array parameter hash'],
  ['credentials/authorize', { ...id, numSignatures: 1, hash: ['short'] }, 'Invalid Base64 hash string parameter'],
  ['signatures/signHash', { ...id, hash: [hash('a')] }, 'Missing (or invalid type) string parameter SAD'],
])('%s refuses %j in the words of the specification', async (method, body, description) => {
  expect(await post(method, body)).toEqual({
    status: 400,
    told: { error: 'invalid_request', error_description: description },
  });
});

it('lets a release sign once, and only what it was given for', async () => {
  const SAD = await authorized(['a', 'b']);
  expect((await signing(['b', 'a'], SAD)).told).toEqual({ signatures: [expect.any(String), expect.any(String)] });
  const again = await signing(['a'], SAD);
  expect(again).toMatchObject({ status: 400, told: { error_description: 'Invalid parameter SAD' } });
  expect(await signing(['c'], await authorized(['a']))).toMatchObject({
    told: { error_description: 'Hash is not authorized by the SAD' },
  });
});
