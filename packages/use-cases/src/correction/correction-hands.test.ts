import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { setFactorDuty } from '../second-factor/factor-duty.ts';
import {
  certificateIssued,
  correcting,
  makeWorld,
  refusal,
  rightName,
  type World,
  wrongName,
} from '../testing/index.ts';
import { askCorrection } from './ask-correction.ts';
import { correctResult } from './correct-result.ts';
import { prepareCorrection } from './prepare-correction.ts';
import { refuseCorrection } from './refuse-correction.ts';
import { withdrawCorrection } from './withdraw-correction.ts';

let world: World;
let id: string;
let acts: ReturnType<typeof correcting>;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '10:00');
  begin(await certificateIssued(world));
});

function begin(begun: string): void {
  id = begun;
  acts = correcting(world, id);
}

const clean = async () => {
  const { db } = world.deps;
  return isClean(await audit(queryOf(db.pool), await calendarsOf(db)));
};

describe('who sees to an error in a result', () => {
  it('never lets one person prepare and approve, nor the wrong role, agency or party do either', async () => {
    const { otherHandler, handler, leader, clerk, supervisor, otherClerk, consultee, documentClerk } = world.cast;
    await acts.ask();
    for (const staff of [clerk, supervisor, otherClerk, consultee, leader])
      expect(await acts.prepare(rightName, staff)).toBeNull();
    expect(await acts.prepare({ reason: 'x' })).toEqual({ nothingChanged: true });
    expect(await acts.approve()).toEqual({ trouble: 'notPrepared' });
    await acts.prepare(rightName, otherHandler);
    expect(await acts.approve(otherHandler)).toEqual({ trouble: 'ownPreparation' });
    for (const staff of [handler, documentClerk, clerk, supervisor]) expect(await acts.approve(staff)).toBeNull();
    const elsewhere = { ...leader, posts: [{ agencyId: 'hoan-kiem', roles: ['approvingLeader' as const] }] };
    expect(await acts.approve(elsewhere)).toBeNull();
    expect(await acts.approve({ ...leader, personId: world.cast.lan.id })).toBeNull();
    const standIn = (holder: Staff): Staff => ({
      ...documentClerk,
      posts: [{ agencyId: 'bach-mai', roles: ['approvingLeader'], onBehalfOf: { id: holder.id } }],
    });
    expect(await acts.approve(standIn(otherHandler))).toEqual({ trouble: 'ownPreparation' });
    expect(await acts.approve(standIn(leader))).toMatchObject({ done: true });
  });

  it('approves with a second factor where its agency demands one of whoever signs', async () => {
    const { admin, leader } = world.cast;
    await acts.prepare();
    await setFactorDuty(world.deps, { agencyId: 'bach-mai', demand: true }, admin);
    expect(await acts.approve()).toEqual({ factor: 'notSetUp' });
    const past = { ...(await acts.given()), raw: { sure: 'sure' }, prepared: await acts.preparation(), code: '' };
    expect(await correctResult(world.deps, { ...past, version: past.version - 1 }, leader)).toEqual({ conflict: true });
    await setFactorDuty(world.deps, { agencyId: 'bach-mai', demand: false }, admin);
    expect(await acts.approve()).toMatchObject({ done: true });
  });

  it('may have taken over from the one that issued it: the number is of its own book', async () => {
    const heir = (staff: Staff, role: 'handler' | 'approvingLeader'): Staff => ({
      ...staff,
      posts: [{ agencyId: 'hoan-kiem', roles: [role], succeeds: ['bach-mai'] }],
    });
    await acts.ask();
    expect(await acts.prepare(rightName, heir(world.cast.handler, 'handler'))).toMatchObject({ done: true });
    expect(await acts.approve(heir(world.cast.leader, 'approvingLeader'))).toMatchObject({ done: true });
    const { entry, agencyName } = (await readJournal(world.deps.db, id)).at(-1) ?? {};
    expect([entry?.agencyId, agencyName]).toEqual(['hoan-kiem', 'Phường Hoàn Kiếm']);
    expect(entry?.issued).toEqual({ documentNumber: '1' });
    expect(await clean()).toBe(true);
  });
});

describe('at the same moment', () => {
  it('two prepare, refuse and take back: one wins, and the others are told', async () => {
    await acts.ask();
    const asked = (await acts.mine())?.correction?.asked?.seq ?? 0;
    const version = (await acts.given()).version;
    const seen = () => ({ id, version, intentId: randomUUID() });
    const { handler, documentClerk, lan } = world.cast;
    const all = await Promise.all([
      prepareCorrection(world.deps, { ...seen(), raw: rightName }, handler),
      prepareCorrection(world.deps, { ...seen(), raw: rightName }, documentClerk),
      refuseCorrection(world.deps, { ...seen(), raw: refusal }, documentClerk),
      withdrawCorrection(world.deps, { ...seen(), asked }, lan),
    ]);
    expect(all.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(all.filter((each) => each && 'conflict' in each)).toHaveLength(3);
    expect(await clean()).toBe(true);
  });

  it('a double click is one effect: one request, one preparation, one new number', async () => {
    const twice = async (act: (once: Awaited<ReturnType<typeof acts.given>>) => Promise<unknown>) => {
      const once = await acts.given();
      const outcomes = [...(await Promise.all([act(once), act(once), act(once)])), await act(once)];
      for (const outcome of outcomes) expect(outcome).toEqual({ done: true, version: once.version + 1 });
      expect((await acts.given()).version).toBe(once.version + 1);
    };
    await twice((once) => askCorrection(world.deps, { ...once, raw: wrongName, proofId: null }, world.cast.lan));
    await twice((once) => prepareCorrection(world.deps, { ...once, raw: rightName }, world.cast.handler));
    const prepared = await acts.preparation();
    await twice((once) =>
      correctResult(world.deps, { ...once, raw: { sure: 'sure' }, prepared, code: '' }, world.cast.leader),
    );
    expect(await clean()).toBe(true);
  });

  it('what was seen before somebody prepared anew is not approved', async () => {
    await acts.ask();
    await acts.prepare();
    const seen = { ...(await acts.given()), prepared: await acts.preparation(), raw: { sure: 'sure' }, code: '' };
    await acts.prepare({ ...rightName, reason: 'Viết lại.' }, world.cast.documentClerk);
    expect(await correctResult(world.deps, seen, world.cast.leader)).toEqual({ conflict: true });
    const stale = { ...(await acts.given()), prepared: seen.prepared, raw: { sure: 'sure' }, code: '' };
    expect(await correctResult(world.deps, stale, world.cast.leader)).toEqual({ trouble: 'notPrepared' });
  });
});

describe('a planted defect', () => {
  it('is seen: a correction that changes a fact in the table alone is a difference', async () => {
    await acts.ask();
    expect(await clean()).toBe(true);
    const { pool } = world.deps.db;
    await pool.query(`update dossier set facts = facts - 'correction' where id = $1`, [id]);
    expect(await clean()).toBe(false);
    const { rowCount } = await pool.query('select from open_correction where dossier_id = $1', [id]);
    expect(rowCount).toBe(0);
    await pool.query('delete from outbox where dossier_id = $1', [id]);
  });
});
