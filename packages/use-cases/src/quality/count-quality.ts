import { countServiceQuality } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** Counts anew how each service is given; pages show the last count. */
export const countQuality = ({ db }: Pick<Deps, 'db'>): Promise<void> => countServiceQuality(db);
