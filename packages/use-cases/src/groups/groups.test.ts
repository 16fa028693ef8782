import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GroupWorld, groupDay, groupName, makeGroupWorld } from '../testing/group-world.ts';
import { wards } from '../testing/index.ts';
import { closeGroupOf, makeGroupAt, renameGroupOf } from './keep-group.ts';
import { joinGroupOf, leaveGroupOf } from './keep-members.ts';
import { readGroup } from './read-group.ts';
import { readGroups } from './read-groups.ts';

let world: GroupWorld;

const page = { limit: 20, skip: 0 };
const handlerName = 'Đặng Quốc Khánh';

beforeAll(async () => {
  world = await makeGroupWorld();
});
afterAll(() => world?.close());

describe('a group of an agency', () => {
  it('is made, renamed and closed by its administrator, and every line of it is kept', async () => {
    const { admin, handler } = world.cast;
    const id = randomUUID();
    const made = { id, agencyId: wards.own, name: '  Tổ   đất đai ' };
    expect(await makeGroupAt(world.deps, made, admin)).toEqual({ done: true, id });
    expect(await makeGroupAt(world.deps, made, admin)).toEqual({ done: true, id });
    const again = { agencyId: wards.own, name: 'tổ ĐẤT đai' };
    expect(await makeGroupAt(world.deps, { id: randomUUID(), ...again }, admin)).toEqual({ problem: 'taken' });
    expect(await renameGroupOf(world.deps, { id, name: '' }, admin)).toEqual({ problem: 'missing' });
    expect(await renameGroupOf(world.deps, { id, name: 'x'.repeat(101) }, admin)).toEqual({ problem: 'tooLong' });
    expect(await renameGroupOf(world.deps, { id, name: groupName }, admin)).toEqual({ problem: 'taken' });
    expect(await renameGroupOf(world.deps, { id, name: 'Tổ địa chính' }, admin)).toEqual({ done: true, id });
    const member = { groupId: id, staffId: handler.id };
    expect(await joinGroupOf(world.deps, { ...member, from: groupDay, to: '' }, admin)).toEqual({ done: true });
    expect(await leaveGroupOf(world.deps, member, admin)).toBe(true);
    expect(await leaveGroupOf(world.deps, member, admin)).toBe(false);
    expect(await closeGroupOf(world.deps, { id }, admin)).toBe('closed');
    expect(await joinGroupOf(world.deps, { ...member, from: groupDay, to: '' }, admin)).toBeNull();
    expect(await renameGroupOf(world.deps, { id, name: 'Tổ khác' }, admin)).toBeNull();
    const { history } = (await readGroup(world.deps, { id, ...page }, admin)) ?? {};
    expect(history?.lines.map(({ what, name, before, memberName }) => [what, name, before, memberName])).toEqual([
      ['closed', null, null, null],
      ['left', null, null, handlerName],
      ['joined', null, null, handlerName],
      ['renamed', 'Tổ địa chính', 'Tổ đất đai', null],
      ['made', 'Tổ đất đai', null, null],
    ]);
    expect(history?.lines.every(({ byName }) => byName === 'Ngô Văn Tú')).toBe(true);
    expect(await makeGroupAt(world.deps, { id: randomUUID(), ...again }, admin)).toHaveProperty('done');
  });

  it('is nobody else’s to keep', async () => {
    const { head, leader, supervisor, otherClerk, admin } = world.cast;
    for (const nobody of [head, leader, supervisor, otherClerk]) {
      expect(await readGroups(world.deps, {}, nobody)).toBeNull();
      expect(await readGroup(world.deps, { id: world.groupId, ...page }, nobody)).toBeNull();
      expect(await renameGroupOf(world.deps, { id: world.groupId, name: 'Tổ lạ' }, nobody)).toBeNull();
      expect(await closeGroupOf(world.deps, { id: world.groupId }, nobody)).toBeNull();
      const member = { groupId: world.groupId, staffId: head.id, from: groupDay, to: '' };
      expect(await joinGroupOf(world.deps, member, nobody)).toBeNull();
      expect(await leaveGroupOf(world.deps, member, nobody)).toBe(false);
    }
    const elsewhere = { id: randomUUID(), agencyId: wards.asked, name: 'Tổ lạ' };
    expect(await makeGroupAt(world.deps, elsewhere, admin)).toBeNull();
    expect(await readGroup(world.deps, { id: 'no-id', ...page }, admin)).toBeNull();
  });

  it('tells who was a member on a day, and takes in only handlers of its agency, once', async () => {
    const { admin, handler, consultee, documentClerk } = world.cast;
    expect(await world.join(handler, { from: '2026-03-05' })).toEqual({
      problems: [{ field: 'staffId', code: 'already' }],
    });
    expect(await world.join(consultee)).toEqual({ problems: [{ field: 'staffId', code: 'notInList' }] });
    expect(await world.join(documentClerk, { from: '2026-03-01', to: '2026-02-30' })).toEqual({
      problems: [{ field: 'from', code: 'past' }],
    });
    expect(await world.join(documentClerk, { from: '2026-03-09', to: '2026-03-08' })).toEqual({
      problems: [{ field: 'to', code: 'beforeFrom' }],
    });
    expect(await world.join(documentClerk, { from: '2026-03-09', to: '2026-03-13' })).toEqual({ done: true });
    const on = async (asked: string) =>
      (await readGroup(world.deps, { id: world.groupId, on: asked, ...page }, admin))?.members.map(
        ({ staffId }) => staffId,
      );
    expect(await on('2026-03-13')).toContain(documentClerk.id);
    expect(await on('2026-03-14')).not.toContain(documentClerk.id);
    expect(await on('2026-03-08')).not.toContain(documentClerk.id);
    expect(await on('2026-03-01')).toEqual([]);
    expect(await on('')).toContain(documentClerk.id);
  });
});
