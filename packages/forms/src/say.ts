import type { Translator } from '@mot-cua/locales';

/** One language to say things in: what every view needs to find its words. */
export type Say = Pick<Translator, 't' | 'locale'>;
