import { erasables } from '@mot-cua/db';

/** What the law has agencies keep: it can be asked about, and is answered, but there is nothing that erases it. */
const keptByLaw = ['dossiers'] as const;

/** The kinds of data that a person can ask to have erased. */
export const erasureItems = [...erasables, ...keptByLaw] as const;
export type ErasureItem = (typeof erasureItems)[number];

/** Of what was stored, what is still known as a kind of data. */
export const knownItems = (items: readonly string[]): ErasureItem[] =>
  erasureItems.filter((item) => items.includes(item));

export const isErasable = (item: ErasureItem): item is (typeof erasables)[number] =>
  (erasables as readonly string[]).includes(item);
