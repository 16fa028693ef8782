import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { z } from 'zod';
import { openJsonFile } from '../json-file.ts';

const keys = z.object({ jwk: z.record(z.string(), z.string()), cookies: z.array(z.string()) });

/** The provider's own keys, made once and kept, so that a restart does not invalidate what was signed. */
export function signingKeys(dataDir: string): { jwk: JWK; cookies: string[] } {
  const file = openJsonFile<z.infer<typeof keys> | null>(join(dataDir, 'identity-keys.json'), keys.nullable(), null);
  const kept = file.read() ?? newKeys();
  file.write(kept);
  return { jwk: kept.jwk as JWK, cookies: kept.cookies };
}

function newKeys(): z.infer<typeof keys> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  };
  return keys.parse({ jwk, cookies: [randomBytes(32).toString('base64url')] });
}
