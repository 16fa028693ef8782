import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../prisma/migrations');

/** All migrations as one script, oldest first. */
export function migrationScript(): string {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'))
    .join('\n');
}

/** Changes whenever a migration does. */
export function digestOf(script: string): string {
  return createHash('sha256').update(script).digest('hex').slice(0, 16);
}
