import type { Locale, Passed } from '@mot-cua/workflow';

/** `Phường Bạch Mai → Phường Bạch Mai Mới`. */
export const passedWords = (passed: readonly Passed[], locale: Locale): string[] =>
  passed.map(({ from, to }) => `${from[locale]} → ${to[locale]}`);
