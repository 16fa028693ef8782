import type { ReadEntry } from '@mot-cua/db';

/** On whose behalf an entry was made, by name; null where nobody stood in for anybody. */
export const principalIn = ({ entry: { data }, named }: Pick<ReadEntry, 'entry' | 'named'>): string | null =>
  data.onBehalfOf ? (named[data.onBehalfOf] ?? null) : null;
