import { markNoticesRead } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** A person has read what they were told: of one dossier, or all. What was read for them by somebody else is still unread. */
export async function markMyNotices(
  { db }: Pick<Deps, 'db'>,
  { dossierId }: { dossierId?: string },
  citizen: Citizen,
): Promise<void> {
  if (may('ownNotices', citizen) === 'yes' && !citizen.mandate) await markNoticesRead(db, citizen.id, dossierId);
}
