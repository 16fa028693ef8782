import { readFileSync } from 'node:fs';

/** A file beside the seed; its shape is ours, so it is trusted. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as T;
}
