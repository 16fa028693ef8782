import { expect } from '@playwright/test';
import { ask } from '../http/ask.ts';
import { test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';

const apps = [
  ['the portal', portal],
  ['the back office', backoffice],
] as const;

const notThere = [
  '/.env',
  '/.git/config',
  '/.git/HEAD',
  '/@vite/client',
  '/@fs/etc/passwd',
  '/@id/virtual:remix/server-build',
  '/server.ts',
  '/package.json',
  '/build/server/index.js',
  '/assets/',
  '/assets/index.js.map',
  '/assets/root.js.map',
  '/assets/%2e%2e/%2e%2e/server.ts',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/..;/server.ts',
  '/%252e%252e/etc/passwd',
  '/\\..\\server.ts',
  '/%00',
  '/work%00.txt',
  '/%',
  '/%zz',
  '/%c0%af',
  '/%ff%fe',
  '//evil.example/',
  '/nowhere/at/all',
  '/services/__proto__',
  '/services/constructor',
  `/${'a'.repeat(5000)}`,
  `/services?q=${'a'.repeat(10_000)}`,
];

const wanted = {
  'content-security-policy': /default-src 'self'|default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
} as const;

for (const [name, origin] of apps) {
  test(`Addresses that nobody may open are refused by ${name}, never with a fault`, async () => {
    for (const path of notThere) {
      const { status, text } = await ask(origin, path);
      expect.soft([400, 404, 414], `${path.slice(0, 60)} answered ${status}`).toContain(status);
      expect.soft(text, path.slice(0, 60)).not.toMatch(/node_modules|at .*\.ts:\d+|\.tsx?:\d+/);
    }
  });

  test(`Each answer of ${name} tells the browser what it may not do`, async () => {
    for (const path of ['/', '/sign-in', '/nowhere', '/%zz', '/favicon.svg', '/my', '/work', '/__manifest']) {
      const { headers } = await ask(origin, path);
      for (const [header, value] of Object.entries(wanted)) {
        expect.soft(String(headers[header]), `${header} of ${path}`).toMatch(value);
      }
      expect.soft(headers['x-powered-by'], path).toBeUndefined();
    }
  });

  test(`Verbs that no page of ${name} uses are refused`, async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND']) {
      const { status } = await ask(origin, '/', { method });
      expect.soft(status, method).toBe(405);
    }
    const tunnelled = await ask(origin, '/sign-in', { headers: { 'x-http-method-override': 'DELETE' } });
    expect(tunnelled.status).toBe(200);
  });
}

test('Scripts of a page are named by their digest and kept; pages of a person are not', async ({ people }) => {
  const cookie = await people.cookie('citizen-duc');
  for (const path of ['/my', '/my.data', '/my/1.css', '/services', '/my/not-mine']) {
    const { headers } = await ask(portal, path, { headers: { cookie } });
    expect.soft(headers['cache-control'], path).toMatch(/no-store/);
  }
  const { text } = await ask(portal, '/');
  const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(text) ?? [];
  const { headers, status } = await ask(portal, script);
  expect(status).toBe(200);
  expect(headers['cache-control']).toContain('immutable');
  expect((await ask(portal, `${script}.map`)).status).toBe(404);
});

test('Oversized headers and cookies are turned away', async () => {
  const odd: Record<string, string>[] = [
    { cookie: `mc-portal=${'a'.repeat(8000)}` },
    { cookie: 'mc-portal=\u00e3' },
    { cookie: `mc-portal=${'a'.repeat(43)}; mc-portal=${'b'.repeat(43)}` },
    { 'accept-language': 'x'.repeat(4000) },
  ];
  for (const headers of odd) {
    const { status } = await ask(portal, '/my', { headers });
    expect.soft([303, 400, 431], JSON.stringify(headers).slice(0, 50)).toContain(status);
  }
  // The server answers and hangs up while the rest is still on its way: the sender sees the answer, or only the hanging up.
  const refused = await ask(portal, '/', { headers: { 'x-much': 'a'.repeat(40_000) } }).then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code,
  );
  expect([431, 'ECONNRESET', 'EPIPE']).toContain(refused);
  expect((await ask(portal, '/')).status).toBe(200);
});
