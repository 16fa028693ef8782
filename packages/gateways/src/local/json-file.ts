import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

export interface JsonFile<Value> {
  read(): Value;
  write(value: Value): void;
}

/** One value kept in one file: read at the start, replaced as a whole at every change. */
export function openJsonFile<Value>(path: string, schema: z.ZodType<Value>, empty: Value): JsonFile<Value> {
  mkdirSync(dirname(path), { recursive: true });
  let value = existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : empty;
  return {
    read: () => value,
    write(next) {
      replaceFile(path, JSON.stringify(next, null, 1));
      value = next;
    },
  };
}

function replaceFile(path: string, text: string) {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
