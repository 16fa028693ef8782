import { expect, test } from 'vitest';
import { safeReturnTo } from './safe-return-to.ts';

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://evil.example/',
  'HTTPS://evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '%2f%2fevil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\u0000/evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/..//evil.example',
  '@evil.example',
  'evil.example',
  '?x=1',
  '',
  null,
  undefined,
  `/${'a'.repeat(5000)}`,
])('%j does not lead away', (asked) => {
  expect(safeReturnTo(asked, '/home')).toBe('/home');
});

test.each([
  ['/dossiers/1?tab=papers#top', '/dossiers/1?tab=papers#top'],
  ['/a//b', '/a//b'],
  ['/find?q=https://evil.example', '/find?q=https://evil.example'],
  ['/hồ-sơ', '/h%E1%BB%93-s%C6%A1'],
])('%j stays as it is', (asked, path) => {
  expect(safeReturnTo(asked)).toBe(path);
});
