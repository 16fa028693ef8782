import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hanoiCalendar } from '@mot-cua/calendar';
import { addCalendar, openDatabase } from '@mot-cua/db';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { openAuthority } from '@mot-cua/documents';
import { openFileStore, openScanner } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';
import { factorKeys, newFactorKey } from '../second-factor/factor-keys.ts';
import { localPorts, type Outside } from './local-ports.ts';
import { type Cast, makeCast } from './make-cast.ts';
import { clockedUrl, installClock, openClock, type TestClock } from './test-clock.ts';

/** A small city of its own: real database, file store and seal; nobody outside is spoken to. */
export interface World {
  deps: Deps;
  cast: Cast;
  clock: TestClock;
  outside: Outside;
  /** The database with PostgreSQL's own clock. */
  url: string;
  close(): Promise<void>;
}

/** Makes a world on Monday 2 March 2026 at 09:00, with the official calendar and the people of three wards. */
export async function makeWorld(): Promise<World> {
  const [test, folder] = await Promise.all([
    makeTestDatabase({ max: 1 }),
    mkdtemp(path.join(os.tmpdir(), 'mot-cua-world-')),
  ]);
  await installClock(test.db);
  const db = openDatabase(clockedUrl(test.url), { max: 8, name: 'mot-cua test' });
  await addCalendar(db, hanoiCalendar, '2024-01-01');
  const { outside, ports } = localPorts();
  const authority = await openAuthority(path.join(folder, 'authority'));
  const deps: Deps = {
    ...ports,
    db,
    files: openFileStore(path.join(folder, 'files')),
    scanner: openScanner({}),
    authority,
    personalKeys: authority,
    signingService: null,
    factorKeys: factorKeys(newFactorKey()),
    settings: {
      portalUrl: 'http://portal.example',
      backofficeUrl: 'http://backoffice.example',
      demo: true,
    },
  };
  return {
    deps,
    outside,
    url: test.url,
    cast: await makeCast(db),
    clock: openClock(db),
    async close() {
      await db.close();
      await Promise.all([test.drop(), rm(folder, { recursive: true, force: true })]);
    },
  };
}
