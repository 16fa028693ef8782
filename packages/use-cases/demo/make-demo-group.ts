import { randomUUID } from 'node:crypto';
import { plainDate } from '@mot-cua/calendar';
import { legalNow } from '@mot-cua/db';
import type { NamedGroup, Role } from '@mot-cua/workflow';
import type { Staff } from '../src/actors.ts';
import type { Deps } from '../src/deps.ts';
import { makeGroupAt } from '../src/groups/keep-group.ts';
import { joinGroupOf } from '../src/groups/keep-members.ts';

const agencyId = 'bach-mai';
const groupName = 'Tổ thẩm định hộ tịch';

/** One group of a ward, with its handlers, made by its administrator as anybody would make it. */
export async function makeDemoGroup(deps: Deps, staff: readonly Staff[]): Promise<NamedGroup> {
  const holders = (role: Role) =>
    staff.filter(({ posts }) => posts.some((post) => post.agencyId === agencyId && post.roles.includes(role)));
  const [admin] = holders('systemAdmin');
  if (!admin) throw new Error(`Nobody administers ${agencyId}`);
  const groupId = randomUUID();
  await makeGroupAt(deps, { id: groupId, agencyId, name: groupName }, admin);
  const from = plainDate(await legalNow(deps.db));
  for (const { id } of holders('handler')) await joinGroupOf(deps, { groupId, staffId: id, from, to: '' }, admin);
  return { groupId, groupName };
}
