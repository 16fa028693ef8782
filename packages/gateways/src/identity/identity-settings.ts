import { z } from 'zod';
import { demoSecrets } from '../local/demo-secrets.ts';
import { localLevels } from '../local/identity/local-levels.ts';
import type { AssuranceLevel, IdentityConfig, Realm } from './identity-gateway.ts';

const PREFIXES: Record<Realm, string> = { citizen: 'IDENTITY', staff: 'STAFF_IDENTITY' };

const level = z.enum(['1', '2', '3']).transform((digit) => Number(digit) as AssuranceLevel);

/** `acr=level` pairs, parted by commas; an `acr` may be a URL with signs of equality in it. */
const levels = z.string().transform((text) => {
  const pairs = text.split(',').map((pair) => pair.trim());
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, -2), level.parse(/=(.)$/.exec(pair)?.[1])]));
});

type Settings = Pick<IdentityConfig, 'issuer' | 'clientId' | 'clientSecret' | 'levels' | 'realm'>;

/**
 * The provider that the environment names: `IDENTITY_URL`, `_CLIENT`, `_SECRET`, `_LEVELS`, for staff `STAFF_IDENTITY_…`;
 * the local one where none is named. Throws when one is named without a secret of its own.
 */
export function identitySettings(env: Record<string, string | undefined>, realm: Realm): Settings {
  const prefix = PREFIXES[realm];
  const issuer = env[`${prefix}_URL`];
  if (!issuer) {
    return {
      ...demoSecrets.identity[realm],
      issuer: `${env.GATEWAYS_URL ?? ''}/identity/${realm}`,
      levels: localLevels,
      realm,
    };
  }
  const clientSecret = mustHave(env, `${prefix}_SECRET`);
  if (clientSecret === demoSecrets.identity[realm].clientSecret) {
    throw new Error(`${prefix}_SECRET is the well-known one of the demonstration: never for a real provider`);
  }
  return {
    issuer,
    clientId: mustHave(env, `${prefix}_CLIENT`),
    clientSecret,
    levels: levels.parse(mustHave(env, `${prefix}_LEVELS`)),
    realm,
  };
}

function mustHave(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing: a sign-in provider of your own needs it`);
  return value;
}
