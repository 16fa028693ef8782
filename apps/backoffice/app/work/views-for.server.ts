import { listViews, type SavedView } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import type { BackofficeDeps } from '../deps.server.ts';

type Asking = Pick<Given<BackofficeDeps, 'staff', 'staff', undefined>, 'deps' | 'actor' | 'once'>;

/** The saved lists of whoever asks: read once for a request. */
export const viewsFor = ({ deps, actor, once }: Asking): Promise<SavedView[]> =>
  once('views', () => listViews(deps, actor));
