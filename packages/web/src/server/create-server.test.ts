import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieSessions } from '../session/sessions.ts';
import { rawRequest } from '../test/raw-request.ts';
import { citizen, rememberedSessions } from '../test/remembered-sessions.ts';
import { smallApp } from '../test/small-app.ts';
import { keptLog } from '../test/surroundings.ts';
import { createServer, type RunningServer } from './create-server.ts';

const origin = 'https://portal.example';
const publicDir = mkdtempSync(join(tmpdir(), 'public-'));
const { log, lines } = keptLog();
const sessions = cookieSessions(rememberedSessions(new Map([['an', citizen('an')]])), { app: 'portal', secure: true });

const files = {
  'robots.txt': 'User-agent: *',
  '.env': 'SECRET',
  'assets/app-1a2b.js': 'export {}',
  'assets/app-1a2b.js.map': '{}',
};

let server: RunningServer;
let site: string;

beforeAll(async () => {
  mkdirSync(join(publicDir, 'assets'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(publicDir, name), content);
  server = await createServer({
    name: 'portal',
    deps: {},
    sessions,
    rateLimit: { take: async () => ({ allowed: true }) },
    origin,
    formTargets: ['https://identity.example', 'https://pay.example'],
    publicDir,
    maxBodyBytes: 100_000,
    log,
    build: smallApp,
    port: 0,
  });
  site = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.close();
  rmSync(publicDir, { recursive: true });
});

const fetchPage = (path: string, init: RequestInit = {}) => fetch(site + path, { redirect: 'manual', ...init });
const nonceIn = (response: Response) =>
  /'nonce-([\w-]+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
const raw = (line: string, headers = 'Host: x') =>
  rawRequest(server.port, `${line}\r\n${headers}\r\nConnection: close\r\n\r\n`);

describe('a page', () => {
  test('is whole, with the data for the browser, and every script carries the nonce', async () => {
    const response = await fetchPage('/');
    const html = await response.text();
    const nonce = nonceIn(response);
    expect(response.status).toBe(200);
    expect(html).toContain('<title>Trang</title>');
    expect(html).toContain('Đăng nhập');
    const [, data = ''] =
      /<script type="application\/json"[^>]*>([^<]*)<\/script><script[^>]*>\(\(stream, data\)/.exec(html) ?? [];
    expect(JSON.stringify(JSON.parse(data))).toContain('<');
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!--$!-->');
  });

  test('has a nonce that nobody can foresee', async () => {
    const nonces = await Promise.all(Array.from({ length: 20 }, async () => nonceIn(await fetchPage('/'))));
    expect(new Set(nonces).size).toBe(20);
    for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{22}$/);
  });

  test('is sent in one piece', async () => {
    const response = await fetchPage('/', { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(await response.text())));
  });

  test('names no route but its own and the index', async () => {
    const html = await (await fetchPage('/')).text();
    expect(html).toContain('/assets/home.js');
    expect(html).not.toContain('/assets/broken.js');
  });

  test('answers in the chosen language and remembers it', async () => {
    const response = await fetchPage('/?lang=en');
    expect(await response.text()).toContain('Sign in');
    expect(response.headers.get('set-cookie')).toMatch(/^lang=en;/);
    expect(await (await fetchPage('/', { headers: { cookie: 'lang=en' } })).text()).toContain('lang="en"');
  });

  test('knows the status of its own answer', async () => {
    const { headers, body } = { headers: { origin, 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' };
    const response = await fetchPage('/?index', { method: 'POST', headers, body });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('data-status="422"');
  });

  test.each(['https://evil.example', 'null', 'http://portal.example', 'not an origin'])(
    'sent from %s is refused',
    async (from) => {
      const headers = { origin: from, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await fetchPage('/?index', { method: 'POST', headers, body: 'a=b' });
      expect(response.status).toBe(403);
    },
  );

  test('that cannot be drawn has a number, and the log has it too', async () => {
    const response = await fetchPage('/broken');
    const reference = response.headers.get('x-request-id') ?? '';
    expect(response.status).toBe(500);
    expect(reference).toMatch(/^SC-\d{4}-[2-9A-Z]{6}$/);
    const html = await response.text();
    expect(html).toContain('fault 500');
    expect(html).not.toContain('drawing failed');
    expect(lines.some((line) => line.includes(reference) && line.includes('defect'))).toBe(true);
  });

  test('is built for our own address, whatever the client claims', async () => {
    expect(await raw('GET / HTTP/1.1', 'Host: evil.example:99999')).toContain('200');
    expect(await raw('GET / HTTP/1.1', 'Host: "><script>')).toMatch(/ (200|400) /);
    const headers = { 'x-forwarded-host': 'evil.example:bad', 'x-forwarded-proto': 'gopher' };
    expect((await fetchPage('/', { headers })).status).toBe(200);
  });
});

describe('headers', () => {
  test('close what a browser could be talked into', async () => {
    const { headers } = await fetchPage('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' https://identity.example https://pay.example");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('are on pages of the server itself too', async () => {
    const { headers } = await fetchPage('/%ff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('keep pages out of caches, unless they say otherwise and nobody is signed in', async () => {
    const cookie = (await sessions.start(new Request(origin), { subjectId: 'an', assurance: 2 })).split(';')[0] ?? '';
    const kept = async (path: string, headers = {}) =>
      (await fetchPage(path, { headers })).headers.get('cache-control');
    expect(await kept('/')).toBe('no-store');
    expect(await kept('/kept')).toBe('public, max-age=60');
    expect(await kept('/kept', { cookie })).toBe('no-store');
    expect(await kept('/kept?lang=vi')).toBe('no-store');
    expect(await kept('/mine.css', { cookie })).toBe('no-store');
    expect(await kept('/assets/app-1a2b.js', { cookie })).toContain('immutable');
    const mine = await fetchPage('/mine', { headers: { cookie } });
    expect([mine.headers.get('cache-control'), (await mine.text()).includes('Người an')]).toEqual(['no-store', true]);
  });
});

describe('files', () => {
  test('that were built are kept for ever, others for an hour', async () => {
    expect((await fetchPage('/assets/app-1a2b.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await fetchPage('/robots.txt')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test.each([
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/assets/app-1a2b.js.map',
    '/assets/app-1a2b.js%2emap',
    '/assets/',
    '/assets/nothing.js',
    '/@vite/client',
    '/assets/%2e%2e/%2eenv',
    '/..;/x',
  ])('%s is not there', async (path) => {
    expect((await fetchPage(path)).status).toBe(404);
  });
});

describe('nonsense', () => {
  test.each([
    '/%',
    '/%ff',
    '/%c0%ae',
    '/%00',
    '/a%00.css',
    '/?q=%00',
    '/a%5cb',
    '/%0d%0aX: y',
    '/a?q=%',
    '//evil.example',
    `/${'a'.repeat(5000)}`,
  ])('the address %s is malformed', async (path) => {
    expect(await raw(`GET ${path.replaceAll(' ', '%20')} HTTP/1.1`)).toContain(' 400 ');
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is no method of ours', async (method) => {
    expect(await raw(`${method} / HTTP/1.1`)).toContain(' 405 ');
  });

  test('a method in a header or a field changes nothing', async () => {
    const response = await fetchPage('/?_method=DELETE', { headers: { 'x-http-method-override': 'DELETE' } });
    expect(response.status).toBe(200);
  });

  test('HEAD is GET without a body', async () => {
    const response = await fetchPage('/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('headers of 64 KB, an absolute address, two lengths', async () => {
    expect(await raw('GET / HTTP/1.1', `Host: x\r\nA: ${'a'.repeat(65_536)}`)).toContain(' 431 ');
    expect(await raw('GET http://evil.example/ HTTP/1.1')).toContain(' 400 ');
    expect(await raw('POST / HTTP/1.1', 'Host: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked')).toContain(
      ' 400 ',
    );
  });

  test('more than may be sent is refused before it is read', async () => {
    expect(await raw('POST / HTTP/1.1', 'Host: x\r\nContent-Length: 100001')).toContain(' 413 ');
  });
});

test('the log has a line a request, and nothing personal', async () => {
  const before = lines.length;
  await fetchPage('/find/001096012389/anh.tuyet@example.vn?q=bi-mat', { headers: { cookie: 'secret=1' } });
  await expect.poll(() => lines.length).toBeGreaterThan(before);
  const line = JSON.parse(lines.at(-1) ?? '{}');
  expect(line).toMatchObject({ method: 'GET', status: 404, path: '/find/######/…@…' });
  expect(JSON.stringify(line)).not.toMatch(/bi-mat|secret|001096012389|anh/);
});

test('it says whether it is well', async () => {
  expect(await (await fetchPage('/healthz')).json()).toEqual({ name: 'portal', ok: true });
});
