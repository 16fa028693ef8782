import { type AccessToMine, accessesToMine } from '@mot-cua/db';
import { actsFor } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Who opened this person's dossiers and papers, and what others did for them, newest first. Nobody reads it for somebody else but for a child. */
export const whoLooked = async ({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<AccessToMine[]> =>
  citizen.mandate && !citizen.mandate.child ? [] : accessesToMine(db, actsFor(citizen));
