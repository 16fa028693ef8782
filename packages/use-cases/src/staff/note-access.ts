import { logAccess } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Notes that a member of staff opened a dossier or a paper of it, for its owner to see. */
export async function noteAccess(
  { db }: Pick<Deps, 'db'>,
  dossierId: string,
  { id, posts }: Staff,
  what: 'dossier' | 'paper',
): Promise<void> {
  const [post] = posts;
  const actorRole = post?.roles[0];
  if (post && actorRole) await logAccess(db, { dossierId, actorId: id, actorRole, agencyId: post.agencyId, what });
}
