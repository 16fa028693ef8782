import { randomUUID } from 'node:crypto';
import { endHeldPost, findStaff, readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { listWork } from '../staff/list-work.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, tried, type World, wards } from '../testing/index.ts';
import { nameSubstitute } from './name-substitute.ts';
import { endSubstitute, readSubstitutes } from './read-substitutes.ts';
import type { NewSubstitute } from './substitute-problems.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());

/** The same person with the rights of this moment. */
async function today(staff: Staff): Promise<Staff> {
  return { ...staff, posts: (await findStaff(world.deps.db, { id: staff.id }))?.posts ?? [] };
}

const entered = (of: Staff, by: Staff, more: Partial<NewSubstitute> = {}): NewSubstitute => ({
  ...{ staffId: of.id, agencyId: wards.own, substituteId: by.id, from: '2026-03-02', to: '2026-03-04' },
  ...more,
});
const name = (each: NewSubstitute, staff: Staff, intentId: string = randomUUID()) =>
  nameSubstitute(world.deps, { entered: each, intentId }, staff);

async function toApprove(draftedBy?: Staff): Promise<string> {
  const { cast } = world;
  const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  await done(world, id, draftedBy ?? cast.handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

const refusedAs = (code: string) => ({ refusal: { code } });

describe('a substitute', () => {
  it('does in these days what the post may, in their own name on behalf of its holder', async () => {
    const { leader, head } = world.cast;
    const id = await toApprove();
    expect(await tried(world, id, head, 'approve')).toMatchObject(refusedAs('notYourStep'));
    expect(await name(entered(leader, head), leader)).toEqual({ named: true });
    const standIn = await today(head);
    expect(
      (await listWork(world.deps, { queue: 'toApprove', now: '2026-03-02T03:00:00.000Z' }, standIn)).rows,
    ).toMatchObject([{ dossierId: id }]);
    await done(world, id, standIn, 'approve');
    const { entry } = (await readJournal(world.deps.db, id)).at(-1) ?? {};
    expect(entry).toMatchObject({ type: 'approve', actorId: head.id, data: { onBehalfOf: leader.id } });
    expect((await readDossier(world.deps, { id }, standIn))?.timeline.at(-1)).toMatchObject({
      who: 'Phạm Quốc Bảo',
      onBehalfOf: 'Hoàng Minh Đức',
    });
  });

  it('does in a post of their own what is their own to do', async () => {
    const { head, cast } = { head: await today(world.cast.head), cast: world.cast };
    const id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
    await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
    await done(world, id, cast.clerk, 'transfer');
    await done(world, id, head, 'assign', { handlerId: cast.handler.id });
    expect((await readJournal(world.deps.db, id)).at(-1)?.entry.data).not.toHaveProperty('onBehalfOf');
  });

  it('sees what is in the hands of whom they stand in for, and gives that back', async () => {
    const { cast } = world;
    const id = await toApprove();
    await done(world, id, cast.leader, 'returnInternally', { comment: 'Xem lại' });
    expect(await name(entered(cast.handler, cast.clerk), cast.head)).toEqual({ named: true });
    const standIn = await today(cast.clerk);
    const mine = await listWork(world.deps, { queue: 'mine', now: '2026-03-02T03:00:00.000Z' }, standIn);
    expect(mine.rows.map(({ dossierId }) => dossierId)).toContain(id);
    await done(world, id, standIn, 'release', { handReason: 'Nghỉ ốm' });
    await done(world, id, standIn, 'claim');
    expect((await standing(world, id)).dossier.facts).toMatchObject({ handlerId: cast.handler.id });
  });
});

describe('two persons decide, also where one stands in for the other', () => {
  it('what a substitute drafted is approved neither by them nor by whom they stood in for', async () => {
    const { cast } = world;
    // Lý Thị Ngọc handles and signs; the clerk stands in for her, and she has never had the dossier in hand.
    expect(await name(entered(cast.otherHandler, cast.head), cast.admin)).toEqual({ named: true });
    const standIn = await today(cast.head);
    const id = await toApprove(standIn);
    expect((await standing(world, id)).dossier.facts).toMatchObject({
      drafterId: cast.head.id,
      draftedFor: cast.otherHandler.id,
    });
    expect(await tried(world, id, cast.otherHandler, 'approve')).toMatchObject(refusedAs('mayNotApproveOwnDraft'));
    expect(await tried(world, id, standIn, 'approve')).toMatchObject(refusedAs('mayNotApproveOwnDraft'));
    const closed = (await readDossier(world.deps, { id }, cast.otherHandler))?.permitted;
    expect(closed?.find(({ command }) => command === 'approve')?.closed).toBe('mayNotApproveOwnDraft');
    await done(world, id, cast.leader, 'approve');
  });

  it('nobody approves by a substitute what they drafted themselves', async () => {
    const { cast } = world;
    await world.clock.set('2026-03-09', '09:00');
    expect(
      await name(entered(cast.otherHandler, cast.head, { from: '2026-03-09', to: '2026-03-09' }), cast.admin),
    ).toEqual({
      named: true,
    });
    const id = await toApprove(cast.otherHandler);
    expect(await tried(world, id, await today(cast.head), 'approve')).toMatchObject(refusedAs('mayNotApproveOwnDraft'));
  });

  it('nobody decides by a substitute on what is their own', async () => {
    const { cast } = world;
    const lan = 'Nguyễn Thị Lan';
    const { rows } = await world.deps.db.pool.query('select personal_id as number from person where full_name = $1', [
      lan,
    ]);
    await world.deps.db.pool.query('update staff set personal_id = $2 where id = $1', [
      cast.otherHandler.id,
      rows[0].number,
    ]);
    const id = await toApprove();
    const standIn = await today(cast.head);
    expect(standIn.posts.at(-1)).toMatchObject({ onBehalfOf: { id: cast.otherHandler.id, personId: cast.lan.id } });
    expect(await tried(world, id, standIn, 'approve')).toMatchObject(refusedAs('notYourStep'));
    await world.deps.db.pool.query('update staff set personal_id = null where id = $1', [cast.otherHandler.id]);
  });
});

describe('the days', () => {
  it('begin and end by themselves, and early when somebody ends them', async () => {
    const { cast } = world;
    await world.clock.set('2026-03-16', '09:00');
    await name(entered(cast.leader, cast.head, { from: '2026-03-17', to: '2026-03-18' }), cast.leader);
    const signs = async () =>
      (await today(cast.head)).posts.some(({ onBehalfOf }) => onBehalfOf?.id === cast.leader.id);
    expect(await signs()).toBe(false);
    await world.clock.set('2026-03-18', '23:59');
    expect(await signs()).toBe(true);
    await world.clock.set('2026-03-19', '00:00');
    expect(await signs()).toBe(false);
    await world.clock.set('2026-03-23', '09:00');
    await name(entered(cast.leader, cast.head, { from: '2026-03-23', to: '2026-03-27' }), cast.leader);
    expect(await signs()).toBe(true);
    const row = (await readSubstitutes(world.deps, cast.leader)).rows[0];
    expect(row).toMatchObject({ isNow: true, mayEnd: true, substituteName: 'Phạm Quốc Bảo' });
    const id = await toApprove();
    const opened = await today(cast.head);
    expect(await endSubstitute(world.deps, { id: row?.id ?? '' }, cast.clerk)).toBe(false);
    expect(await endSubstitute(world.deps, { id: row?.id ?? '' }, cast.leader)).toBe(true);
    expect(await signs()).toBe(false);
    expect(opened.posts.length).toBe((await today(cast.head)).posts.length + 1);
    expect(await tried(world, id, await today(cast.head), 'approve')).toMatchObject(refusedAs('notYourStep'));
  });

  it('end with the post of the substitute, and with that of the other', async () => {
    const { cast } = world;
    await name(entered(cast.handler, cast.clerk, { from: '2026-03-23', to: '2026-03-27' }), cast.handler);
    const handles = async () => (await today(cast.clerk)).posts.some(({ onBehalfOf }) => onBehalfOf);
    expect(await handles()).toBe(true);
    const end = (staff: Staff, role: 'handler') =>
      endHeldPost(
        world.deps.db,
        { staffId: staff.id, agencyId: wards.own, role, lastDay: '2026-03-22' },
        cast.admin.id,
      );
    await end(cast.handler, 'handler');
    expect(await handles()).toBe(false);
  });
});

describe('what is refused, at its field', () => {
  const problem = (field: string, code: string) => ({ problems: [{ field, code }] });

  it('oneself, nobody, a stranger, and whoever may not stand in for the post', async () => {
    const { leader, clerk, consultee } = world.cast;
    const days = { from: '2026-04-01', to: '2026-04-02' };
    expect(await name(entered(leader, leader, days), leader)).toEqual(problem('substituteId', 'oneself'));
    expect(await name({ ...entered(leader, clerk, days), substituteId: '' }, leader)).toEqual(
      problem('substituteId', 'missing'),
    );
    expect(await name(entered(leader, consultee, days), leader)).toEqual(problem('substituteId', 'notInList'));
    expect(await name(entered(leader, clerk, days), leader)).toEqual(problem('substituteId', 'notCleared'));
  });

  it('days that are past, turned round, too many, or taken', async () => {
    const { leader, head, otherHandler } = world.cast;
    const at = (from: string, to: string) => entered(leader, head, { from, to });
    expect(await name(at('2026-03-20', '2026-04-02'), leader)).toEqual(problem('from', 'past'));
    expect(await name(at('2026-04-03', '2026-04-02'), leader)).toEqual(problem('to', 'beforeFrom'));
    expect(await name(at('2026-04-31', ''), leader)).toEqual({
      problems: [...problem('from', 'notADate').problems, ...problem('to', 'missing').problems],
    });
    expect(await name(at('2026-04-01', '2026-07-02'), leader)).toEqual(problem('to', 'tooLong'));
    const intentId = randomUUID();
    expect(await name(at('2026-04-01', '2026-04-10'), leader, intentId)).toEqual({ named: true });
    expect(await name(at('2026-04-01', '2026-04-10'), leader, intentId)).toEqual({ named: true });
    expect(await name(entered(leader, otherHandler, { from: '2026-04-10', to: '2026-04-11' }), leader)).toEqual(
      problem('from', 'overlaps'),
    );
    const both = await Promise.all([1, 2].map(() => name(at('2026-05-04', '2026-05-08'), leader)));
    expect(both.filter((each) => 'named' in each)).toHaveLength(1);
  });

  it('a post that is not theirs to name for, and one that is only lent to them', async () => {
    const { leader, head, documentClerk, clerk } = world.cast;
    const days = { from: '2026-06-01', to: '2026-06-02' };
    expect(await name(entered(leader, head, days), clerk)).toEqual(problem('post', 'notInList'));
    expect(await name(entered(documentClerk, clerk, days), head)).toEqual(problem('post', 'notInList'));
  });
});

it('all of it follows from the journals, also what substitutes did', async () => {
  const found = await audit(queryOf(world.deps.db.pool), await calendarsOf(world.deps.db));
  expect(found).toMatchObject({ differences: [], chainFaults: [] });
  expect(found.entries).toBeGreaterThan(40);
});
