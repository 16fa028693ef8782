import type { ReadEntry } from '@mot-cua/db';
import { draftField } from '@mot-cua/workflow';

/** The words that a preparation puts in the place of others, by field; what was erased is empty. */
export function preparedIn({ entry, texts }: ReadEntry): Record<string, string> {
  if (entry.type !== 'prepareCorrection') return {};
  return Object.fromEntries(Object.entries(entry.data.values).map(([field, ref]) => [field, texts[ref] ?? '']));
}

/** What an agency wrote into a result beside the answers, by field: its draft, and what corrections put in their place since. */
export function writtenIn(journal: readonly ReadEntry[]): Record<string, string> {
  let written: Record<string, string> = {};
  for (const { entry, texts } of journal) {
    if (entry.type === 'submitForApproval') written = { ...written, [draftField]: texts[entry.data.draft] ?? '' };
    if (entry.type !== 'correctResult') continue;
    const prepared = journal.find((each) => each.entry.seq === entry.data.prepared);
    if (prepared) written = { ...written, ...preparedIn(prepared) };
  }
  return written;
}
