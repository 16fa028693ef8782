import { type LiveMarks, marksOf } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { staffDossier } from '../staff/staff-dossier.ts';

export type { LiveMarks };

/** Reads the marks of all that a process watches. */
export const readMarks = ({ db }: Pick<Deps, 'db'>, watched: Parameters<typeof marksOf>[1]): Promise<LiveMarks> =>
  marksOf(db, watched);

/** Whether a member of staff may follow what happens to a dossier; following is not opening, and is not noted. */
export const mayFollow = async ({ db }: Pick<Deps, 'db'>, { id }: { id: string }, staff: Staff): Promise<boolean> =>
  (await staffDossier({ db }, id, staff)) !== null;
