import { nextWork } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { load } from '../routing.server.ts';

/** The most urgent dossier that waits for this person, other than the one just left. */
export const loader = load('workList', async ({ deps, actor, url }) => {
  const next = await nextWork(deps, { not: url.searchParams.get('not') ?? undefined }, actor);
  return see(next ? `/dossiers/${next}` : '/work?nothing=1');
});
