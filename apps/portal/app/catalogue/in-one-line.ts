import type { Say } from '../say.ts';

/** Several names in one line, after a colon or alone: `keep` leaves the first its capital letter. */
export function inOneLine(names: readonly string[], locale: Say['locale'], keep: 'first' | 'none'): string {
  const small = (name: string) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  return names.map((name, index) => (keep === 'first' && index === 0 ? name : small(name))).join(', ');
}
