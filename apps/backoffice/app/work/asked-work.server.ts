import { listWork, type Work } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import type { BackofficeDeps } from '../deps.server.ts';
import { readAddress } from './work-query.ts';

const pageLength = 25;

type Asking = Pick<Given<BackofficeDeps, 'staff', 'staff', undefined>, 'deps' | 'url' | 'actor' | 'person' | 'once'>;

/** The page of the work list that an address names, and the queues around every page: read once for a request. */
export const askedWork = ({ deps, url, actor, person, once }: Asking): Promise<Work> =>
  once('work', () => {
    const { queue, only, q, procedure } = readAddress(url);
    const isList = /^\/work\/?$/.test(url.pathname);
    const after = url.searchParams.get('after') ?? undefined;
    const query = {
      queue,
      only: only || undefined,
      after,
      search: q || undefined,
      procedureCode: procedure || undefined,
    };
    const asked = isList ? { ...query, limit: pageLength } : { queue: 'all' as const, limit: 0 };
    return listWork(deps, { ...asked, now: person.now }, actor);
  });
