import { randomUUID } from 'node:crypto';
import { findStaff, givePost } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import { groupChoice } from '../groups/group-choice.ts';
import { makeGroupAt } from '../groups/keep-group.ts';
import { joinGroupOf, type NewMember } from '../groups/keep-members.ts';
import { wards } from './make-cast.ts';
import { makeWorld, type World } from './make-world.ts';
import { done, paid, statusPages, submitted } from './story.ts';

export const groupName = 'Tổ thẩm định hộ tịch';
export const groupDay = '2026-03-02';

/** A world in which two of three handlers are one group. The third is the document clerk. */
export interface GroupWorld extends World {
  groupId: string;
  join: (staff: Staff, more?: Partial<NewMember>) => ReturnType<typeof joinGroupOf>;
  /** Rights are read with each request: as the session reads them. */
  fresh: (staff: Staff) => Promise<Staff>;
  /** A dossier that waits to be assigned; and one that the head gave to the group. */
  toAssign: () => Promise<string>;
  withGroup: () => Promise<string>;
}

export async function makeGroupWorld(): Promise<GroupWorld> {
  const world = await makeWorld();
  const { deps, cast } = world;
  const groupId = randomUUID();
  const join: GroupWorld['join'] = (staff, more = {}) =>
    joinGroupOf(deps, { groupId, staffId: staff.id, from: groupDay, to: '', ...more }, cast.admin);
  await makeGroupAt(deps, { id: groupId, agencyId: wards.own, name: groupName }, cast.admin);
  await join(cast.handler);
  await join(cast.otherHandler);
  const third = { staffId: cast.documentClerk.id, agencyId: wards.own, role: 'handler' } as const;
  await givePost(deps.db, { ...third, from: '2025-07-01', to: null });
  async function toAssign(): Promise<string> {
    const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
    await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
    await done(world, id, cast.clerk, 'transfer');
    return id;
  }
  return {
    ...world,
    ...{ groupId, join, toAssign },
    fresh: async (staff) => ({ ...staff, posts: (await findStaff(deps.db, { id: staff.id }))?.posts ?? [] }),
    async withGroup() {
      const id = await toAssign();
      await done(world, id, cast.head, 'assign', { handlerId: groupChoice(groupId) });
      return id;
    },
  };
}
