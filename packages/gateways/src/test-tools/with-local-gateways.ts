import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalSettings } from '../local/settings.ts';
import { type LocalGateways, startLocalGateways } from '../local/start.ts';
import { testPeople } from './test-people.ts';

export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'gateways-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The local gateways on free ports, with a folder of their own. */
export function startOnFreePorts(dataDir: string, changes: Partial<LocalSettings> = {}): Promise<LocalGateways> {
  return startLocalGateways({
    port: 0,
    smtpPort: 0,
    portalUrl: 'http://localhost:9',
    backofficeUrl: 'http://localhost:9',
    dataDir,
    people: testPeople,
    ...changes,
  });
}
