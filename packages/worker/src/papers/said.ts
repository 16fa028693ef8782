import type { ReadEntry } from '@mot-cua/db';

/** A personal text that a journal entry refers to under a name, for instance `reason`; empty once erased. */
export function said({ entry, texts }: ReadEntry, name: string): string {
  const ref = (entry.data as Readonly<Record<string, unknown>>)[name];
  return typeof ref === 'string' ? (texts[ref] ?? '') : '';
}
