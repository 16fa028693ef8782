import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { type Asking, ask, hiddenIn, posted } from '../http/ask.ts';
import { draftOf } from '../http/citizens.ts';
import { test } from '../people/people.ts';
import { portal } from '../places.ts';

const overwritten = 'Written over by a stranger';
const urlencoded = 'application/x-www-form-urlencoded';
const proper = [
  ['paperKind', 'diploma'],
  ['paperTitle', overwritten],
  ['pages', '3'],
  ['copies', '1'],
] as const;

interface Case {
  says: string;
  expected: number;
  change: (asking: Asking) => Asking;
}

const withHeaders = (asking: Asking, headers: Record<string, string>): Asking => ({
  ...asking,
  headers: { ...asking.headers, ...headers },
});
const adding = (text: string) => (asking: Asking) => ({ ...asking, body: `${asking.body}&${text}` });
const replaced = (body: string | Buffer, type: string) => (asking: Asking) =>
  withHeaders({ ...asking, body }, { 'content-type': type });
const ending = (bytes: number[]) => (asking: Asking) => ({
  ...asking,
  body: Buffer.concat([Buffer.from(`${asking.body}&note=`), Buffer.from(bytes)]),
});

const cases: Case[] = [
  {
    says: 'from another site',
    expected: 403,
    change: (asking) => withHeaders(asking, { origin: 'https://evil.example' }),
  },
  { says: 'from an origin of null', expected: 403, change: (asking) => withHeaders(asking, { origin: 'null' }) },
  {
    says: 'from another site, as the browser tells',
    expected: 403,
    change: (asking) => withHeaders(asking, { 'sec-fetch-site': 'cross-site' }),
  },
  {
    says: 'without saying from where',
    expected: 403,
    change: ({ headers: { origin: _, ...headers } = {}, ...asking }) => ({ ...asking, headers }),
  },
  {
    says: 'without an intent',
    expected: 400,
    change: ({ body, ...asking }) => ({ ...asking, body: String(body).replace(/intentId=[^&]*/, 'x=1') }),
  },
  {
    says: 'with an intent that is none',
    expected: 400,
    change: ({ body, ...asking }) => ({ ...asking, body: String(body).replace(/intentId=[^&]*/, 'intentId=1') }),
  },
  { says: 'with two intents', expected: 400, change: adding(`intentId=${randomUUID()}`) },
  { says: 'with two revisions', expected: 400, change: adding('revision=0') },
  { says: 'with a megabyte in one field', expected: 413, change: adding(`note=${'a'.repeat(1_048_576)}`) },
  {
    says: 'with ten thousand fields',
    expected: 413,
    change: adding(Array.from({ length: 10_000 }, (_, number) => `f${number}=1`).join('&')),
  },
  { says: 'with a NUL', expected: 400, change: adding('note=%00') },
  { says: 'with bytes that are no UTF-8', expected: 400, change: ending([0xff, 0xfe]) },
  { says: 'with overlong UTF-8', expected: 400, change: ending([0xc0, 0xaf]) },
  { says: 'with half a surrogate pair', expected: 400, change: ending([0xed, 0xa0, 0x80]) },
  { says: 'with a broken percent sign in UTF-8', expected: 400, change: adding('note=%ff') },
  { says: 'as JSON', expected: 415, change: replaced(JSON.stringify({ paperTitle: overwritten }), 'application/json') },
  { says: 'as plain text', expected: 415, change: replaced('paperTitle=x', 'text/plain') },
  { says: 'as multipart without a boundary', expected: 400, change: replaced('--x', 'multipart/form-data') },
  {
    says: 'as multipart that breaks off',
    expected: 400,
    change: replaced('--b\r\nContent-Disposition: form-data; name="pages"\r\n\r\n3', 'multipart/form-data; boundary=b'),
  },
  { says: 'with nothing at all', expected: 400, change: replaced('', urlencoded) },
];

// One after the other: they write the one draft that their applicant has.
test.describe.configure({ mode: 'default' });

test('A post that no page of ours sends changes nothing', async ({ people }) => {
  const cookie = await people.cookie('citizen-duc');
  const path = `${await draftOf(cookie, 'certified-copy')}/pages/paper`;
  const look = () => ask(portal, path, { headers: { cookie } });
  const revision = hiddenIn(await look(), 'revision');
  for (const { says, expected, change } of cases) {
    const asking = posted(portal, cookie, [['intentId', randomUUID()], ['revision', revision], ...proper]);
    const { status, text } = await ask(portal, path, change(asking));
    expect.soft(status, says).toBe(expected);
    expect.soft(text, says).not.toMatch(/\bat .*\.tsx?:\d+/);
  }
  const after = await look();
  expect(after.text).not.toContain(overwritten);
  expect(hiddenIn(after, 'revision')).toBe(revision);
});

test('Fields that nobody asked for are left lying', async ({ people }) => {
  const cookie = await people.cookie('citizen-duc');
  const path = `${await draftOf(cookie, 'certified-copy')}/pages/paper`;
  const revision = hiddenIn(await ask(portal, path, { headers: { cookie } }), 'revision');
  const smuggled = ['status', 'ownerId', 'fee', 'paidAt', 'code', 'version', 'agencyId'].map(
    (name) => [name, '1'] as const,
  );
  const odd = [
    ['__proto__', 'x'],
    ['constructor.prototype', 'x'],
    ['toString', 'x'],
    ['paperTitle.$ne', ''],
  ] as const;
  const title = 'Bằng <script>alert(1)</script> {{7*7}} javascript:x';
  const fields = [
    ['paperKind', 'diploma'],
    ['paperTitle', title],
    ['pages', '3'],
    ['copies', '1'],
  ] as const;
  const asking = posted(portal, cookie, [
    ['intentId', randomUUID()],
    ['revision', revision],
    ...fields,
    ...smuggled,
    ...odd,
  ]);
  expect((await ask(portal, path, asking)).status).toBe(303);
  const { text } = await ask(portal, path, { headers: { cookie } });
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} javascript:x');
  expect(text).not.toContain('<script>alert(1)');
});

const numbers = ['1e3', '0x10', '-1', '1.5', 'NaN', '9007199254740993', '9'.repeat(400), '１e2', ' ', '0'];

test('Numbers that only a machine would take are named at their box', async ({ people }) => {
  const cookie = await people.cookie('citizen-duc');
  const path = `${await draftOf(cookie, 'certified-copy')}/pages/paper`;
  const revision = hiddenIn(await ask(portal, path, { headers: { cookie } }), 'revision');
  for (const pages of numbers) {
    const fields = [
      ['paperKind', 'diploma'],
      ['paperTitle', 'Bằng'],
      ['pages', pages],
      ['copies', '1'],
    ] as const;
    const asking = posted(portal, cookie, [['intentId', randomUUID()], ['revision', revision], ...fields]);
    const { status, text } = await ask(portal, path, asking);
    expect.soft(status, pages).toBe(422);
    expect.soft(text, pages).toContain('href="#f-pages"');
  }
});
