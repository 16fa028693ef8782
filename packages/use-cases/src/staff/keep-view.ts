import { saveView } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';

const longest = 60;

/** Keeps a work list under a name of one's own. */
export async function keepView(
  { db }: Pick<Deps, 'db'>,
  { name, address }: { name: string; address: string },
  staff: Staff,
): Promise<'saved' | 'full' | 'unnamed'> {
  const said = name.trim().replace(/\s+/g, ' ');
  if (said === '' || said.length > longest) return 'unnamed';
  return saveView(db, { staffId: staff.id, name: said, address });
}
