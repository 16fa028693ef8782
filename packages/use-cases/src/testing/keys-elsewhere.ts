import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoPin, demoSecrets, type LocalSigning, openSigningService, startSigning } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';
import type { World } from './make-world.ts';

/** The keys of leaders, kept by a real service that runs beside the test. */
export interface KeysElsewhere {
  deps: Deps;
  service: LocalSigning;
  pin: string;
  close(): Promise<void>;
}

const leader = (fullName: string) => ({
  ...{ subject: fullName, fullName, realm: 'staff' as const, canDo: { vi: '', en: '' } },
  post: { agency: 'bach-mai', roles: ['approvingLeader'], organisation: 'UBND phường Bạch Mai' },
});

/** Starts a signing service that knows these leaders by their names, and lets the world use it: nothing signs without a release. */
export async function keysElsewhere(world: World, names: readonly string[]): Promise<KeysElsewhere> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mot-cua-signing-'));
  const service = await startSigning(folder, names.map(leader));
  const deps: Deps = {
    ...world.deps,
    authority: { ...world.deps.authority, personalAuthorities: [service.authority] },
    personalKeys: { keyOf: () => Promise.reject(new Error('signed without a release')) },
    signingService: openSigningService({ url: service.url, ...demoSecrets.signing }),
  };
  world.deps = deps;
  return {
    ...{ deps, service, pin: demoPin },
    async close() {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
