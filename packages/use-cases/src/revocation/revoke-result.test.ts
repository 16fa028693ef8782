import { randomUUID } from 'node:crypto';
import { readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import { verifyFile, verifyResult } from '../papers/verify-result.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { certificateIssued, makeWorld, statusPages, submitted, type World } from '../testing/index.ts';
import { revokeResult } from './revoke-result.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '10:00');
  id = await certificateIssued(world);
});

const decision = { document: '12/QĐ-UBND', reason: 'Người này đã đăng ký kết hôn ở nơi khác', sure: 'sure' };
const revoke = (raw: object = decision, staff: Staff = world.cast.leader, intentId: string = randomUUID()) =>
  revokeResult(world.deps, { id, raw: raw as typeof decision, intentId }, staff);
const mine = () => readMyDossier(world.deps, { id }, world.cast.lan);
const verified = async () => verifyResult(world.deps, { token: (await mine())?.result?.verifyToken ?? '' });

describe('a result that is revoked', () => {
  it('holds no longer for whoever verifies it, by code or by file, though its seal is as it was', async () => {
    expect((await verified())?.paper?.standing).toEqual({ state: 'inForce' });
    expect(await revoke()).toMatchObject({ done: true });
    const standing = { state: 'revoked', on: '2026-03-02T03:00:00.000Z', document: '12/QĐ-UBND' };
    const file = await openMyResult(world.deps, { id }, world.cast.lan);
    for (const found of [await verified(), await verifyFile(world.deps, file?.bytes ?? new Uint8Array())]) {
      expect(found?.paper?.standing).toEqual(standing);
      expect(found?.seal.verdict).toBe('valid');
      expect(JSON.stringify(found)).not.toContain(decision.reason);
    }
  });

  it('is told to its owner with the reason, and is no paper to use again', async () => {
    const kept = async () =>
      (await listMyPapers(world.deps, world.cast.lan)).filter(({ dossierId }) => dossierId === id);
    expect(await kept()).toHaveLength(1);
    await revoke();
    expect(await kept()).toEqual([]);
    expect((await mine())?.result).toMatchObject({ standing: { state: 'revoked' }, revokedBecause: decision.reason });
    expect((await mine())?.timeline.at(-1)).toMatchObject({ command: 'revokeResult', adverse: true });
    const { rows } = await world.deps.db.pool.query(`select params from outbox where dossier_id = $1`, [id]);
    expect(JSON.stringify(rows)).toContain('resultRevoked');
  });

  it('is revoked once, whoever is quicker', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => revoke()));
    expect(outcomes.filter((each) => each && 'done' in each)).toHaveLength(1);
    expect(outcomes.filter((each) => each && 'overtaken' in each)).toHaveLength(7);
    expect(await revoke()).toEqual({ overtaken: true });
    const journal = await readJournal(world.deps.db, id);
    expect(journal.filter(({ entry }) => entry.type === 'revokeResult')).toHaveLength(1);
  });

  it('leaves a journal that is rebuilt without a difference', async () => {
    await revoke();
    const { db } = world.deps;
    expect(isClean(await audit(queryOf(db.pool), await calendarsOf(db)))).toBe(true);
  });
});

describe('who revokes, and what must be said', () => {
  it('only a leader of the agency that issued it', async () => {
    const { clerk, handler, documentClerk, supervisor, otherClerk } = world.cast;
    for (const staff of [clerk, handler, documentClerk, supervisor, otherClerk])
      expect(await revoke(decision, staff)).toBeNull();
    const elsewhere = { ...world.cast.leader, posts: [{ agencyId: 'hoan-kiem', roles: ['approvingLeader' as const] }] };
    expect(await revoke(decision, elsewhere)).toBeNull();
    expect(await revoke(decision, { ...world.cast.leader, personId: world.cast.lan.id })).toBeNull();
    expect((await verified())?.paper?.standing.state).toBe('inForce');
  });

  it('a decision, a reason and a second thought', async () => {
    expect(await revoke({ sure: '' })).toMatchObject({
      problems: { document: expect.anything(), reason: expect.anything(), sure: expect.anything() },
    });
  });

  it('nothing where no result was issued', async () => {
    id = await submitted(world, world.cast.minh, 'marital-status', statusPages);
    expect(await revoke()).toEqual({ overtaken: true });
    expect((await readDossier(world.deps, { id }, world.cast.leader))?.result).toBeNull();
  });
});
