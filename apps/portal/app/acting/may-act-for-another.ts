import { actingCookie } from './addresses.ts';

const valueIn = (cookies: string): string =>
  cookies
    .split('; ')
    .find((pair) => pair.startsWith(`${actingCookie}=`))
    ?.slice(actingCookie.length + 1) ?? '';

let last = typeof document === 'undefined' ? '' : valueIn(document.cookie);

/** Whether the name in which pages are drawn may not be that of the page before: chosen in this window or in another. */
export function mayActForAnother(cookies: string): boolean {
  const now = valueIn(cookies);
  const before = last;
  last = now;
  return now !== '' || before !== '';
}
