import { expect } from '@playwright/test';
import { eicar, page, pdfBytes, type Sample } from '../files/samples.ts';
import { ask, postedFiles } from '../http/ask.ts';
import { test } from '../people/people.ts';
import { backoffice, portal } from '../places.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('vi');

test('A code that nobody issued is not found, however it is written', async () => {
  const tokens = [
    '8F3K-2M7Q',
    'a'.repeat(43),
    "' OR 1=1 --",
    '%_',
    '..',
    'null',
    'ă',
    '０',
    '\u202e',
    'x'.repeat(2000),
  ];
  for (const token of tokens) {
    const { status, text } = await ask(portal, `/verify/${encodeURIComponent(token)}`);
    expect.soft([400, 404], `${token.slice(0, 20)} answered ${status}`).toContain(status);
    expect.soft(text, token.slice(0, 20)).not.toContain(t('portal:verify.valid'));
    const typed = await ask(portal, `/verify?code=${encodeURIComponent(token)}`);
    expect.soft(typed.status, token.slice(0, 20)).toBeLessThan(500);
  }
});

const files: Sample[] = [
  pdfBytes(),
  page,
  eicar(),
  Buffer.alloc(1_000_000, 1),
  Buffer.from('%PDF-1.7\n/ByteRange [0 9'),
].map((buffer, place) => ({ name: `${place}.pdf`, mimeType: 'application/pdf', buffer }));

test('A file without our seal is never called genuine', async () => {
  for (const file of files) {
    const { status, text } = await ask(portal, '/verify', postedFiles(portal, '', [], 'file', [file]));
    expect.soft(status, file.name).toBe(200);
    const verdict = [t('portal:verify.unknown'), t('portal:verify.altered')].find((words) => text.includes(words));
    expect.soft(verdict, file.name).toBeDefined();
    expect.soft(text.includes(t('portal:verify.valid')), file.name).toBe(false);
  }
  const none = await ask(portal, '/verify', postedFiles(portal, '', [], 'file', []));
  expect(none.status).toBe(422);
  const large = { name: 'to.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(11 * 1024 * 1024) };
  // The answer comes before all is sent: whoever goes on sending may lose the line before they read it.
  await expect(async () => {
    expect((await ask(portal, '/verify', postedFiles(portal, '', [], 'file', [large]))).status).toBe(413);
  }).toPass({ timeout: 20_000 });
});

const words = [
  'a'.repeat(3900),
  '%',
  '%_%',
  '\\',
  "' OR 1=1 --",
  '((((((((a+)+)+)+)+)+)+)+$',
  'a & b | !c <-> d:*',
  '<script>alert(1)</script>',
  '\u0000x'.slice(1),
  'giấy độc thân'.normalize('NFD'),
  '😀'.repeat(200),
  '   ',
];

test('A search takes whatever is typed', async ({ people }) => {
  const cookie = await people.cookie('staff-dung');
  for (const word of words) {
    const query = encodeURIComponent(word).slice(0, 3990);
    const found = await ask(portal, `/services?q=${query}`);
    expect.soft(found.status, word.slice(0, 20)).toBeLessThan(500);
    expect.soft(found.text, word.slice(0, 20)).not.toContain('<script>alert(1)');
    const work = await ask(backoffice, `/work?q=${query}&queue=nothing&after=${query.slice(0, 50)}`, {
      headers: { cookie },
    });
    expect.soft(work.status, `back office: ${word.slice(0, 20)}`).toBeLessThan(500);
  }
  expect((await ask(portal, `/services?q=${'a'.repeat(10_000)}`)).status).toBe(400);
});

test('Marks on letters may be written in either way', async () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const query = encodeURIComponent('Xác nhận tình trạng hôn nhân'.normalize(form));
    expect((await ask(portal, `/services?q=${query}`)).text).toContain('/services/marital-status');
  }
});
