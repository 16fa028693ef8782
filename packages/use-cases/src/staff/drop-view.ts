import { removeView } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Forgets one of one's own saved lists. */
export const dropView = ({ db }: Pick<Deps, 'db'>, name: string, staff: Staff): Promise<void> =>
  removeView(db, staff.id, name);
