import { type AccessToMine, accessesToMine } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Who opened this person's dossiers and papers, and what others did for them, newest first. Nobody reads it for somebody else. */
export const whoLooked = async ({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<AccessToMine[]> =>
  citizen.mandate ? [] : accessesToMine(db, citizen.id);
