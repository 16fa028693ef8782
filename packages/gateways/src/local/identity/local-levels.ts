import type { AssuranceLevel } from '../../identity/identity-gateway.ts';

/** How the local provider writes a level as `acr`. */
export const acrOf = (level: AssuranceLevel): string => `urn:mot-cua:loa:${level}`;

/** The `acr` values of the local provider. */
export const localLevels: Readonly<Record<string, AssuranceLevel>> = { [acrOf(1)]: 1, [acrOf(2)]: 2, [acrOf(3)]: 3 };
