import { describe, expect, test } from 'vitest';
import { post, thrownBy } from '../test/surroundings.ts';
import { readForm } from './read-form.ts';

const status = async (request: Request, limits = {}) => (await thrownBy(readForm(request, limits))).status;
const boundary = 'b0undary';

function multipart(parts: readonly string[], end = true): Request {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('') + (end ? `--${boundary}--\r\n` : '');
  return post('/', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
}

const filePart = (name: string, filename: string, content: string) =>
  `Content-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: application/pdf\r\n\r\n${content}`;
const textPart = (name: string, text: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${text}`;

describe('texts', () => {
  test('are read composed, with one kind of line end', async () => {
    const form = await readForm(post('/', { name: 'Nguyễn'.normalize('NFD'), note: 'một\r\nhai\rba' }));
    expect(form.text('name')).toBe('Nguyễn');
    expect(form.text('note')).toBe('một\nhai\nba');
    expect(form.text('absent')).toBe('');
  });

  test('a field sent twice is refused where one is meant, and a list where a list is meant', async () => {
    const form = await readForm(post('/', 'intent=save&intent=approve&item=a&item=b'));
    expect(() => form.text('intent')).toThrow();
    expect(form.all('item')).toEqual(['a', 'b']);
    expect(form.values).toEqual({ intent: 'save', item: 'a' });
  });

  test('names of inherited things are names like any other', async () => {
    const form = await readForm(post('/', '__proto__=x&constructor=y&toString=z'));
    expect(form.text('__proto__')).toBe('x');
    expect(Object.keys(form.values)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test.each([
    ['NUL', 'a=%00'],
    ['NUL in a name', '%00=a'],
    ['bytes that are no UTF-8', 'a=%ff%fe'],
    ['overlong UTF-8', 'a=%c0%af'],
    ['a lone surrogate', 'a=%ed%a0%80'],
  ])('%s is a malformed request', async (_, body) => {
    expect(await status(post('/', body))).toBe(400);
  });
});

describe('too much', () => {
  test('ten thousand fields', async () => {
    const body = Array.from({ length: 10_000 }, (_, number) => `f${number}=x`).join('&');
    expect(await status(post('/', body))).toBe(413);
  });

  test('a megabyte in one field', async () => {
    expect(await status(post('/', `a=${'x'.repeat(1_000_000)}`))).toBe(413);
  });

  test('a megabyte in one field of many parts', async () => {
    expect(await status(multipart([textPart('a', 'x'.repeat(1_000_000))]))).toBe(413);
  });

  test('a thousand parts', async () => {
    expect(await status(multipart(Array.from({ length: 1000 }, () => textPart('a', 'x'))))).toBe(413);
  });
});

describe('other content', () => {
  test.each(['text/plain', 'application/json', 'text/html', '', 'application/x-www-form-urlencodedx'])(
    '%j is not a form',
    async (type) => {
      expect(await status(post('/', 'a=b', { 'content-type': type }))).toBe(415);
    },
  );

  test('many parts without a boundary', async () => {
    expect(await status(post('/', 'x', { 'content-type': 'multipart/form-data' }))).toBe(400);
  });

  test('many parts that never end', async () => {
    expect(await status(multipart([textPart('a', 'b')], false))).toBe(400);
  });
});

describe('files', () => {
  const limits = { files: 2, fileBytes: 1000 };

  test('come with their claims, beside the texts', async () => {
    const form = await readForm(multipart([textPart('paper', 'judgment'), filePart('file', 'a.pdf', '%PDF-')]), limits);
    expect(form.text('paper')).toBe('judgment');
    expect(form.uploads).toEqual([
      { field: 'file', name: 'a.pdf', declaredType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-') },
    ]);
  });

  test('an input that was left empty is no file', async () => {
    const form = await readForm(multipart([filePart('file', '', '')]), limits);
    expect(form.uploads).toEqual([]);
  });

  test('one too many, or one too large, or one where none is asked for', async () => {
    const one = filePart('file', 'a.pdf', 'x');
    expect(await status(multipart([one, one, one]), limits)).toBe(413);
    expect(await status(multipart([filePart('file', 'a.pdf', 'x'.repeat(1001))]), limits)).toBe(413);
    expect(await status(multipart([one]))).toBe(413);
  });
});
