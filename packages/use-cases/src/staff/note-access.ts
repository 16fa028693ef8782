import { logAccess } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Citizen, Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** In which role somebody opens what is not their own; null for the owner, who is not noted. */
function standingOf(reader: Citizen | Staff): { actorRole: Role; agencyId: string | null } | null {
  if (reader.kind === 'citizen') return reader.mandate ? { actorRole: 'applicant', agencyId: null } : null;
  const [post] = reader.posts;
  const actorRole = post?.roles[0];
  return post && actorRole ? { actorRole, agencyId: post.agencyId } : null;
}

/** Notes that staff, or somebody who acts for the owner, opened a dossier or a paper of it: for the owner to see. */
export async function noteAccess(
  { db }: Pick<Deps, 'db'>,
  dossierId: string,
  reader: Citizen | Staff,
  what: 'dossier' | 'paper',
): Promise<void> {
  const standing = standingOf(reader);
  if (standing) await logAccess(db, { dossierId, actorId: reader.id, ...standing, what });
}
