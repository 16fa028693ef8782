import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether this worker is the first of the run to come upon something; the folder is emptied before each run. */
export function claim(folder: string, what: string): boolean {
  const claims = path.join(folder, 'claims');
  mkdirSync(claims, { recursive: true });
  try {
    writeFileSync(path.join(claims, createHash('sha256').update(what).digest('hex')), what, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
