import { expect, test } from 'vitest';
import { typedDatabase } from '../typing/device-store.ts';
import { typedDatabase as forgotten, isForgetting, isForm, isKept, isLeaving, isPublic } from './kept-pages.ts';

test.each(['/', '/help', '/services', '/services/marital-status', '/services/marital-status/guide', '/agencies'])(
  '%s is kept to be read without a line',
  (pathname) => expect([isPublic(pathname), isKept(pathname)]).toEqual([true, true]),
);

test('a page of a form is kept, and is nobody else’s', () => {
  const pathname = '/applications/0b5e2f1c-6f0d-4c6a-9d0e-5b1f7a2c3d4e/pages/owner';
  expect([isPublic(pathname), isKept(pathname)]).toEqual([false, true]);
});

test.each([
  ...['/my', '/my/1', '/my/1/result', '/applications/1', '/applications/1/check', '/applications/1/papers/x'],
  ...['/services/x/apply', '/sign-in', '/verify/abc', '/shared/abc', '/my/data.json', '/kiosk/bach-mai', '/track'],
])('%s is never kept', (pathname) => expect(isKept(pathname)).toBe(false));

test('what was kept goes when somebody signs out or in', () => {
  expect(isForgetting('POST', '/sign-out')).toBe(true);
  expect(isForgetting('GET', '/auth/callback')).toBe(true);
  expect(isForgetting('GET', '/sign-in')).toBe(true);
  expect(isForgetting('GET', '/sign-in.data')).toBe(true);
  expect(isForgetting('GET', '/my')).toBe(false);
});

test('what was typed and not sent goes when somebody signs out, and waits while its person signs in again', () => {
  expect(isLeaving('POST', '/sign-out')).toBe(true);
  expect(isLeaving('GET', '/auth/callback')).toBe(false);
  expect(isForm('/applications/1/pages/owner')).toBe(true);
  expect(forgotten).toBe(typedDatabase);
});
