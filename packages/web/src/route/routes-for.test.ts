import type { Facts } from '@mot-cua/workflow';
import { describe, expect, test, vi } from 'vitest';
import type { SignedIn } from '../session/sessions.ts';
import { argsFor, get, intentId, keptLog, origin, post, thrownBy } from '../test/surroundings.ts';
import { refusal, see } from './results.ts';
import { routesFor } from './routes-for.ts';

interface Deps {
  dossiers: Record<string, Facts>;
}

const facts = { ownerId: 'an', submitterId: 'binh', receivingAgencyId: 'a', competentAgencyId: 'b', consultations: [] };
const deps: Deps = { dossiers: { one: facts as unknown as Facts } };
const { load, act, takeBytes, receive } = routesFor<Deps, 'citizen'>({ signInPath: '/sign-in' });

const signedIn = (id: string, assurance: 1 | 2 = 2): SignedIn => ({
  actor: { kind: 'citizen', id },
  name: id,
  agencyNames: {},
  principalNames: {},
  assurance,
  startedAt: new Date(),
  now: '2026-11-23T02:00:00.000Z',
});

const acting = (id: string, ownerId: string): SignedIn => ({
  ...signedIn(id),
  actor: { kind: 'citizen', id, mandate: { id: `${id} for ${ownerId}`, ownerId, procedures: null } },
});

const dossier = load(
  'ownDossier',
  async ({ param, deps: { dossiers } }) => {
    const found = dossiers[param('id')];
    return found ? { facts: found, title: 'one' } : null;
  },
  ({ subject, actor }) => ({ title: subject.title, by: actor.id }),
);

const askFor = (id: string, person: SignedIn | null) =>
  dossier(argsFor({ request: get(`/dossiers/${id}?a=1`), params: { id }, person, around: { deps } }));

describe('a form', () => {
  const send = act('apply', ({ actor }) => actor.mandate?.ownerId ?? actor.id);
  const sent = (person: SignedIn, fields: Record<string, string> = {}) =>
    send(argsFor({ request: post('/x', fields), person, around: { deps } }));

  test('counts in the name in which it was drawn', async () => {
    expect(await sent(signedIn('an'))).toBe('an');
    expect(await sent(acting('an', 'binh'), { actsUnder: 'an for binh' })).toBe('binh');
  });

  test('does nothing in a name that was chosen since, in another window', async () => {
    for (const run of [
      sent(acting('an', 'binh')),
      sent(acting('an', 'binh'), { actsUnder: 'an for chi' }),
      sent(signedIn('an'), { actsUnder: 'an for binh' }),
    ]) {
      const thrown = await thrownBy(run);
      expect([thrown.status, await thrown.json()]).toEqual([409, { why: 'otherName' }]);
    }
  });
});

describe('a page about a dossier', () => {
  test('is given to its owner, and to whoever acts for the owner, even if somebody else handed it in', async () => {
    expect(await askFor('one', signedIn('an'))).toEqual({ title: 'one', by: 'an' });
    expect(await askFor('one', acting('chi', 'an'))).toEqual({ title: 'one', by: 'chi' });
    expect((await thrownBy(askFor('one', signedIn('binh')))).status).toBe(404);
    expect((await thrownBy(askFor('one', acting('an', 'binh')))).status).toBe(404);
  });

  test('looks absent to anybody else, exactly as one that is absent', async () => {
    const [stranger, absent] = [
      await thrownBy(askFor('one', signedIn('chi'))),
      await thrownBy(askFor('two', signedIn('chi'))),
    ];
    expect([stranger.status, await stranger.text()]).toEqual([absent.status, await absent.text()]);
    expect(stranger.status).toBe(404);
  });

  test('sends somebody unknown to sign in and back', async () => {
    const sent = await thrownBy(askFor('one', null));
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe('/sign-in?returnTo=%2Fdossiers%2Fone%3Fa%3D1');
  });

  test('is closed to staff, and nothing is looked up for them', async () => {
    const find = vi.fn();
    const page = load('ownDossier', find, () => null);
    const person = { ...signedIn('s'), actor: { kind: 'staff', id: 's', personId: 'an', posts: [] } } as SignedIn;
    expect((await thrownBy(page(argsFor({ request: get('/'), person })))).status).toBe(403);
    expect(find).not.toHaveBeenCalled();
  });
});

const give = act('apply', ({ form, intentId: intent }) => see(`/done/${form.text('name')}/${intent}`));
const send = (request: Request, person: SignedIn | null = signedIn('an')) => give(argsFor({ request, person }));

describe('a posted form', () => {
  test('from our own page is carried out, and the browser goes on with 303', async () => {
    const done = await send(post('/', { name: 'x' }));
    expect([done.status, done.headers.get('location')]).toEqual([303, `/done/x/${intentId}`]);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['our name as a part of theirs', { origin: `${origin}.evil.example` }],
    ['our host without https', { origin: origin.replace('https', 'http') }],
    ['an origin that hides', { origin: 'null' }],
    ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour host', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused', async (_, headers) => {
    const refused = await thrownBy(send(post('/', {}, headers)));
    expect([refused.status, await refused.json()]).toEqual([403, { why: 'foreign' }]);
  });

  test('that does not say where it comes from is refused', async () => {
    const request = post('/', {});
    request.headers.delete('origin');
    expect((await thrownBy(send(request))).status).toBe(403);
  });

  test('without an origin but with the word of the browser is taken', async () => {
    const request = post('/', { name: 'x' }, { 'sec-fetch-site': 'same-origin' });
    request.headers.delete('origin');
    expect((await send(request)).status).toBe(303);
  });

  test('reading from another site is no danger', async () => {
    const page = load('public', () => 'read');
    expect(await page(argsFor({ request: get('/', { 'sec-fetch-site': 'cross-site' }) }))).toBe('read');
  });

  test.each(['', 'x', '0b5e2f1c-6f0d-4c6a-9d0e', "' OR 1=1 --"])('with the intent %j is malformed', async (intent) => {
    expect((await thrownBy(send(post('/', { intentId: intent })))).status).toBe(400);
  });

  test('with two intents is malformed', async () => {
    const request = post('/', `intentId=${intentId}&intentId=${intentId}`);
    expect((await thrownBy(send(request))).status).toBe(400);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('by %s is refused', async (method) => {
    const request = new Request(`${origin}/`, { method, headers: { origin } });
    expect((await thrownBy(send(request))).status).toBe(405);
  });

  test('from somebody not known surely enough leads to a stronger sign-in', async () => {
    const sent = await thrownBy(send(post('/apply', {}), signedIn('an', 1)));
    expect(sent.headers.get('location')).toBe('/sign-in?returnTo=%2Fapply&stronger=1');
  });

  test('is not read before it is known who sends it', async () => {
    const request = post('/', {});
    await thrownBy(send(request, null));
    expect(request.bodyUsed).toBe(false);
  });
});

describe('what goes wrong', () => {
  test('is logged under a number, and nothing but the number is told', async () => {
    const { lines, log } = keptLog();
    const page = load('public', () => {
      throw new Error('Invalid value "Nguyễn Thị Ánh Tuyết" for 001096012389, anh.tuyet@example.vn');
    });
    const told = await thrownBy(page(argsFor({ request: get('/'), around: { log } })));
    expect([told.status, await told.json()]).toEqual([500, { reference: 'SC-2311-TESTED' }]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('SC-2311-TESTED');
    expect(lines[0]).toContain('routes-for.test.ts');
    expect(lines[0]).not.toMatch(/Tuyết|001096012389|anh\.tuyet/);
  });

  test('with the database away asks to come back', async () => {
    const page = load('public', () => {
      throw new Error('query failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
    });
    const told = await thrownBy(page(argsFor({ request: get('/') })));
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '30']);
  });

  test('too many tries are turned away with the time to wait', async () => {
    const take = vi.fn(async () => ({ allowed: false as const, retryAfterSeconds: 60 }));
    const page = load('public', ({ limit }) => limit('verify'));
    const told = await thrownBy(page(argsFor({ request: get('/'), around: { rateLimit: { take } } })));
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '60']);
    expect(take).toHaveBeenCalledWith('verify', '192.0.2.1');
  });

  test('a refusal is 422, and somebody faster is 409', () => {
    expect(refusal({ code: 'feeNotSettled' }).init?.status).toBe(422);
    expect(refusal({ code: 'changedMeanwhile' }, { note: 'kept' })).toMatchObject({
      data: { outcome: 'conflict', values: { note: 'kept' } },
      init: { status: 409 },
    });
  });
});

test('another system is heard without a session, and its defects are ours too', async () => {
  const visitor = vi.fn();
  const notice = receive(({ url }) => url.searchParams.get('ref'));
  expect(await notice(argsFor({ request: get('/notice?ref=7'), around: { visitor } }))).toBe('7');
  expect(visitor).not.toHaveBeenCalled();
});

describe('a piece of a file', () => {
  const put = takeBytes(
    'ownDraft',
    async () => ({ draftOwnerId: 'an' }),
    ({ bytes }) => bytes.length,
    10,
  );
  const piece = (size: number, headers: Record<string, string> = {}) =>
    new Request(`${origin}/uploads/1`, {
      method: 'POST',
      body: new Uint8Array(size),
      headers: { origin, 'content-type': 'application/offset+octet-stream', ...headers },
    });
  const send = (request: Request, person: SignedIn | null = signedIn('an')) => put(argsFor({ request, person }));

  test('is taken up to its limit, also an empty one', async () => {
    expect([await send(piece(10)), await send(piece(0))]).toEqual([10, 0]);
  });

  test.each([
    ['one byte too many', piece(11), 413],
    ['a form', piece(5, { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['one from another site', piece(5, { origin: 'https://evil.example' }), 403],
    ['a question', get('/uploads/1'), 405],
  ])('%s is refused', async (_, request, status) => {
    expect((await thrownBy(send(request))).status).toBe(status);
  });

  test('is not read before it is known whose it is', async () => {
    const request = piece(5);
    expect((await thrownBy(send(request, signedIn('chi')))).status).toBe(404);
    expect((await thrownBy(send(request, null))).status).toBe(303);
    expect(request.bodyUsed).toBe(false);
  });
});
