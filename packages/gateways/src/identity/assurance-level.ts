import type { AssuranceLevel, IdentityConfig } from './identity-gateway.ts';

type Levels = IdentityConfig['levels'];

/** The level that the provider's signed `acr` stands for: the lowest when it says none that we know. */
export function levelOf(acr: unknown, levels: Levels): AssuranceLevel {
  return typeof acr === 'string' && Object.hasOwn(levels, acr) ? (levels[acr] ?? 1) : 1;
}

/** What to add to a request so that the provider asks for at least this level, weakest first. */
export function askForLevel(
  least: AssuranceLevel,
  levels: Levels,
  provider: { claims_parameter_supported?: boolean },
): Record<string, string> {
  const enough = Object.entries(levels)
    .filter(([, level]) => level >= least)
    .sort(([, one], [, other]) => one - other)
    .map(([acr]) => acr);
  if (enough.length === 0) return {};
  // As an essential claim the provider must ask again or refuse; as a value it is only a wish. Both at once have no meaning.
  if (!provider.claims_parameter_supported) return { acr_values: enough.join(' ') };
  return { claims: JSON.stringify({ id_token: { acr: { essential: true, values: enough } } }) };
}
