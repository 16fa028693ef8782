import { type AccessToMine, accessesToMine } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Who opened this person's dossiers and papers, newest first. */
export const whoLooked = ({ db }: Pick<Deps, 'db'>, citizen: Citizen): Promise<AccessToMine[]> =>
  accessesToMine(db, citizen.id);
