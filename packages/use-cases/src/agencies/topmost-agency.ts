import { agenciesBy } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** The agency above all others, if this person holds the role there. */
export async function topmostAgency({ db }: Pick<Deps, 'db'>, staff: Staff, role: Role): Promise<string | null> {
  const held = staff.posts.filter(({ roles }) => roles.includes(role)).map(({ agencyId }) => agencyId);
  const agencies = await agenciesBy(db, held);
  return agencies.find(({ parentId }) => parentId === null)?.id ?? null;
}
