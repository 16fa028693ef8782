import { randomUUID } from 'node:crypto';
import { findSession, startSession } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { giveBatch } from '../batch/give-batch.ts';
import { listHands } from '../hands/list-hands.ts';
import { listToTake } from '../hands/take-next.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { advanceDossier } from '../staff/advance-dossier.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { listStaffNotices } from '../staff-notices/my-staff-notices.ts';
import { nameSubstitute } from '../substitutes/name-substitute.ts';
import { groupDay as day, type GroupWorld, groupName, makeGroupWorld } from '../testing/group-world.ts';
import { done, standing, tried, wards } from '../testing/index.ts';
import { raiseWarnings } from '../warnings/raise-warnings.ts';
import { groupChoice } from './group-choice.ts';
import { closeGroupOf } from './keep-group.ts';
import { leaveGroupOf } from './keep-members.ts';

let world: GroupWorld;
let groupId: string;

const now = '2026-03-02T03:00:00.000Z';
const handlerName = 'Đặng Quốc Khánh';
const handReason = 'Cần người chuyên hộ tịch';

beforeAll(async () => {
  world = await makeGroupWorld();
  groupId = world.groupId;
});
afterAll(() => world?.close());

const toAssign = () => world.toAssign();
const withGroup = () => world.withGroup();
const fresh = (staff: Staff) => world.fresh(staff);
const dossierOf = async (id: string) => (await standing(world, id)).dossier;
const commandsOf = async (id: string, staff: Staff) =>
  (await readDossier(world.deps, { id }, staff))?.permitted.map(({ command }) => command) ?? [];
const listed = async (staff: Staff, queue: 'myGroups' | 'toAssign' | 'inHand' | 'mine') =>
  (await listWork(world.deps, { queue, now }, staff)).rows.map(({ dossierId }) => dossierId);

describe('a dossier that was given to a group', () => {
  it('waits with each member, once in all, and with no other handler', async () => {
    const { head, handler, otherHandler, documentClerk } = world.cast;
    const ids = [await withGroup(), await withGroup()].sort();
    const [first = ''] = ids;
    const [one, other, third] = [await fresh(handler), await fresh(otherHandler), await fresh(documentClerk)];
    for (const member of [one, other]) {
      const work = await listWork(world.deps, { queue: 'myGroups', now }, member);
      expect(work.rows.map(({ dossierId }) => dossierId)).toEqual(ids);
      expect(work.counts.myGroups).toBe(2);
      expect(work.rows[0]).toMatchObject({ assigneeName: null, groupName: groupName });
      expect(await listed(member, 'inHand')).not.toContain(first);
      expect(await commandsOf(first, member)).toContain('receive');
    }
    expect(await listed(third, 'myGroups')).toEqual([]);
    expect(await commandsOf(first, third)).not.toContain('receive');
    expect(await tried(world, first, third, 'receive')).toMatchObject({ refusal: { code: 'notYourStep' } });
    expect(await listed(head, 'toAssign')).not.toContain(first);
    expect((await listToTake(world.deps, { now }, third)).map(({ dossierId }) => dossierId)).not.toContain(first);
    const hands = await listHands(world.deps, { handlerId: '', groupId, page: 1, now }, head);
    expect(hands.groups.find(({ id }) => id === groupId)).toMatchObject({ members: 2, waiting: 2, late: 0 });
    expect(hands.rows.map(({ dossierId }) => dossierId)).toEqual(ids);
    for (const id of ids) await done(world, id, one, 'receive');
  });

  it('is one member’s from when they take it, as if assigned', async () => {
    const { head, handler, otherHandler, lan } = world.cast;
    const [id, assigned] = [await withGroup(), await toAssign()];
    const member = await fresh(handler);
    await done(world, id, member, 'receive');
    await done(world, assigned, head, 'assign', { handlerId: handler.id });
    const [taken, given] = [await dossierOf(id), await dossierOf(assigned)];
    expect(taken.state).toEqual(given.state);
    expect(taken.facts.handlerId).toBe(handler.id);
    const ownStep = ({ command }: { command: string }) => command !== 'takeBack';
    const open = async (each: string) =>
      (await readDossier(world.deps, { id: each }, member))?.permitted.filter(ownStep);
    expect(await open(id)).toEqual(await open(assigned));
    expect(await listed(member, 'mine')).toContain(id);
    const other = await fresh(otherHandler);
    expect(await listed(other, 'myGroups')).not.toContain(id);
    const view = await readDossier(world.deps, { id }, head);
    expect(view?.timeline.slice(-2)).toMatchObject([
      { command: 'giveToGroup', who: 'Phạm Quốc Bảo', passedOn: { from: null, to: groupName } },
      { command: 'receive', who: handlerName },
    ]);
    const told = (await readMyDossier(world.deps, { id }, lan))?.timeline.slice(-2);
    expect(told).toMatchObject([{ command: 'giveToGroup', passedOn: null, texts: {} }, { passedOn: null }]);
    expect(JSON.stringify(told)).not.toContain('Tổ thẩm định');
    expect(told?.map(({ who }) => who)).toEqual(['Phường Bạch Mai', 'Phường Bạch Mai']);
  });

  it('goes back to the group by its holder, or by the head, and to no other group', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await withGroup();
    const [member, other] = [await fresh(handler), await fresh(otherHandler)];
    await done(world, id, member, 'receive');
    const { state } = await dossierOf(id);
    await done(world, id, member, 'release', { handReason });
    expect(await dossierOf(id)).toMatchObject({ state, facts: { handlerId: null, groupId } });
    expect(await listed(head, 'toAssign')).not.toContain(id);
    expect(await commandsOf(id, other)).toContain('claim');
    expect(await commandsOf(id, await fresh(world.cast.documentClerk))).not.toContain('claim');
    await done(world, id, other, 'claim');
    await done(world, id, head, 'reassign', { newHandlerId: groupChoice(groupId), handReason });
    expect((await readDossier(world.deps, { id }, head))?.timeline.at(-1)).toMatchObject({
      passedOn: { from: 'Lý Thị Ngọc', to: groupName },
      texts: { reason: handReason },
    });
    expect(await listed(member, 'myGroups')).toContain(id);
    const again = { newHandlerId: groupChoice(groupId), handReason };
    expect(await tried(world, id, head, 'reassign', again)).toMatchObject({ refusal: { code: 'notNow' } });
    for (const nobody of [groupChoice(randomUUID()), 'group:'])
      expect(await tried(world, id, head, 'reassign', { newHandlerId: nobody, handReason })).toHaveProperty('problems');
  });

  it('is given by the head over the group’s head to anybody, and is the group’s no more', async () => {
    const { head, documentClerk } = world.cast;
    const id = await withGroup();
    await done(world, id, head, 'assign', { handlerId: documentClerk.id });
    const { facts } = await dossierOf(id);
    expect(facts).toMatchObject({ handlerId: documentClerk.id });
    expect(facts).not.toHaveProperty('groupId');
    const third = await fresh(documentClerk);
    await done(world, id, third, 'release', { handReason });
    expect(await listed(head, 'toAssign')).toContain(id);
    await done(world, id, third, 'claim');
  });

  it('is given with others at once, and taken back at once', async () => {
    const { head } = world.cast;
    const ids = [await toAssign(), await toAssign()];
    const items = await Promise.all(ids.map(async (id) => ({ id, version: (await dossierOf(id)).version })));
    const raw = { handlerId: groupChoice(groupId) };
    const asked = { command: 'assign', raw, items, code: '', intentId: randomUUID(), now } as const;
    const first = await giveBatch(world.deps, asked, head);
    expect(first).toMatchObject({ outcomes: [{ outcome: { done: true } }, { outcome: { done: true } }] });
    expect(await giveBatch(world.deps, asked, head)).toEqual(first);
    await done(world, ids[0] ?? '', head, 'takeBack');
    expect((await dossierOf(ids[0] ?? '')).facts).not.toHaveProperty('groupId');
    expect(await listed(head, 'toAssign')).toContain(ids[0]);
  });

  it('has one holder when several take it at the same moment; the others see who has it', async () => {
    const { handler, otherHandler } = world.cast;
    const members = [await fresh(handler), await fresh(otherHandler)];
    const rounds = 20;
    const wins = new Map(members.map(({ id }) => [id, 0]));
    for (let round = 0; round < rounds; round++) {
      const id = await withGroup();
      if (round % 2) {
        await done(world, id, members[0] ?? handler, 'receive');
        await done(world, id, members[0] ?? handler, 'release', { handReason });
      }
      const { version } = await dossierOf(id);
      const command = round % 2 ? 'claim' : 'receive';
      const take = (staff: Staff) =>
        advanceDossier(world.deps, { id, command, raw: {}, version, intentId: randomUUID() }, staff);
      const outcomes = await Promise.all([...members, ...members].map(take));
      expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
      expect(outcomes.filter((each) => each && 'conflict' in each)).toHaveLength(3);
      const holder = (await dossierOf(id)).facts.handlerId ?? '';
      wins.set(holder, (wins.get(holder) ?? 0) + 1);
      const loser = members.find((each) => each.id !== holder) ?? handler;
      const seen = await readDossier(world.deps, { id }, loser);
      expect(seen?.timeline.at(-1)).toMatchObject({
        command,
        who: holder === handler.id ? handlerName : 'Lý Thị Ngọc',
      });
      expect(await tried(world, id, loser, command)).toMatchObject({ refusal: { code: 'notNow' } });
    }
    expect([...wins.values()].reduce((sum, each) => sum + each, 0)).toBe(rounds);
    expect(wins.size).toBe(2);
  });

  it('is either given to the group or drafted when both are done at the same moment', async () => {
    const { head, handler } = world.cast;
    const member = await fresh(handler);
    for (let round = 0; round < 6; round++) {
      const id = await withGroup();
      await done(world, id, member, 'receive');
      const { version } = await dossierOf(id);
      const seen = (command: string, raw: Record<string, string>, staff: Staff) =>
        advanceDossier(world.deps, { id, command, raw, version, intentId: randomUUID() }, staff);
      const outcomes = await Promise.all([
        seen('reassign', { newHandlerId: groupChoice(groupId), handReason }, head),
        seen('submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' }, member),
      ]);
      expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
      expect(outcomes.filter((each) => each && 'conflict' in each)).toHaveLength(1);
    }
  });

  it('never lets a member approve what they drafted, though a colleague took it up', async () => {
    const { head, handler, otherHandler } = world.cast;
    const id = await withGroup();
    const [member, other] = [await fresh(handler), await fresh(otherHandler)];
    await done(world, id, other, 'receive');
    await done(world, id, other, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
    await done(world, id, head, 'reassign', { newHandlerId: groupChoice(groupId), handReason });
    expect(await tried(world, id, other, 'approve')).toMatchObject({ refusal: { code: 'mayNotApproveOwnDraft' } });
    await done(world, id, member, 'claim');
    expect(await tried(world, id, other, 'approve')).toMatchObject({ refusal: { code: 'mayNotApproveOwnDraft' } });
  });

  it('is not a member’s to take who is a party to it', async () => {
    const id = await withGroup();
    const member = { ...(await fresh(world.cast.handler)), personId: world.cast.lan.id };
    expect(await tried(world, id, member, 'receive')).toBeNull();
    await done(world, id, await fresh(world.cast.handler), 'receive');
  });

  it('is taken on behalf of a member who is away by whoever stands in', async () => {
    const { head, handler, documentClerk } = world.cast;
    const id = await withGroup();
    const asked = { agencyId: wards.own, staffId: handler.id, substituteId: documentClerk.id, from: day, to: day };
    const named = await nameSubstitute(world.deps, { entered: asked, intentId: randomUUID() }, head);
    expect(named).toMatchObject({ named: true });
    const substitute = await fresh(documentClerk);
    expect(await listed(substitute, 'myGroups')).toContain(id);
    await done(world, id, substitute, 'receive');
    expect((await dossierOf(id)).facts.handlerId).toBe(handler.id);
    expect((await readDossier(world.deps, { id }, head))?.timeline.at(-1)).toMatchObject({
      who: 'Bùi Thị Hạnh',
      onBehalfOf: handlerName,
    });
  });
});

describe('when people leave', () => {
  it('what waits stays with the group, what was taken stays with its holder, and the rights end at once', async () => {
    const { admin, handler, otherHandler, head } = world.cast;
    const [waiting, taken] = [await withGroup(), await withGroup()];
    const member = await fresh(handler);
    await done(world, taken, member, 'receive');
    const { token } = await startSession(world.deps.db, {
      ...{ app: 'backoffice', holder: { staffId: handler.id }, assurance: 2, hours: 8 },
    });
    const session = () => findSession(world.deps.db, { app: 'backoffice', token, idleMinutes: 30 });
    expect((await session())?.staff?.posts[0]?.groups).toEqual([groupId]);
    expect(await leaveGroupOf(world.deps, { groupId, staffId: handler.id }, admin)).toBe(true);
    expect((await session())?.staff?.posts[0]?.groups).toBeUndefined();
    const left = await fresh(handler);
    expect(await tried(world, waiting, left, 'receive')).toMatchObject({ refusal: { code: 'notYourStep' } });
    expect(await listed(await fresh(otherHandler), 'myGroups')).toContain(waiting);
    expect((await dossierOf(taken)).facts.handlerId).toBe(handler.id);
    expect(await commandsOf(taken, left)).toContain('release');
    expect(await closeGroupOf(world.deps, { id: groupId }, admin)).toBe('waits');
    expect(await leaveGroupOf(world.deps, { groupId, staffId: otherHandler.id }, admin)).toBe(true);
    const { groups } = await listHands(world.deps, { handlerId: '', page: 1, now }, head);
    expect(groups.find(({ id }) => id === groupId)).toMatchObject({ members: 0 });
    expect(groups.find(({ id }) => id === groupId)?.waiting).toBeGreaterThan(0);
    expect(
      await tried(world, taken, head, 'reassign', { newHandlerId: groupChoice(groupId), handReason }),
    ).toHaveProperty('problems');
    await done(world, taken, left, 'release', { handReason });
    expect(await listed(head, 'toAssign')).toContain(taken);
    expect((await dossierOf(taken)).facts).not.toHaveProperty('groupId');
    expect(await world.join(handler)).toEqual({ done: true });
    await done(world, waiting, await fresh(handler), 'receive');
  });

  it('every member is told of a date that is near, and no other handler', async () => {
    const { handler, documentClerk } = world.cast;
    const id = await withGroup();
    await world.clock.set('2026-03-04', '16:30');
    await raiseWarnings(world.deps);
    const told = async (staff: Staff) =>
      (await listStaffNotices(world.deps, { page: 1 }, staff)).rows.some(
        ({ dossierId, kind }) => dossierId === id && kind === 'nearDue',
      );
    expect(await Promise.all([handler, documentClerk].map(told))).toEqual([true, false]);
  });
});

it('all of it follows from the journals', async () => {
  const found = await audit(queryOf(world.deps.db.pool), await calendarsOf(world.deps.db));
  expect(found).toMatchObject({ differences: [], chainFaults: [], numberFaults: [] });
  expect(found.dossiers).toBeGreaterThan(30);
});
