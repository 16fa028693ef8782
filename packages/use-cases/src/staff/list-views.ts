import { type SavedView, viewsOf } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** One's own saved lists, by name. */
export const listViews = ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<SavedView[]> => viewsOf(db, staff.id);
