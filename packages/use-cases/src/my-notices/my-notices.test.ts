import { addNotice } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorld, statusPages, submitted, type World } from '../testing/index.ts';
import { countUnread, listMyNotices } from './list-my-notices.ts';
import { markMyNotices } from './mark-my-notices.ts';

let world: World;
let first: string;
let second: string;

beforeAll(async () => {
  world = await makeWorld();
  first = await submitted(world, world.cast.lan, 'marital-status', statusPages);
  second = await submitted(world, world.cast.lan, 'marital-status', statusPages);
});
afterAll(() => world.close());
beforeEach(() => world.deps.db.pool.query('delete from notice'));

const tell = (dossierId: string, seq: number, personId = world.cast.lan.id) =>
  addNotice(world.deps.db, { dossierId, seq, personId, kind: 'accepted' });

const mine = (before = '') => listMyNotices(world.deps, { before }, world.cast.lan);

describe('what a person was told', () => {
  it('is listed for them alone, with the dossier and the service it is about', async () => {
    await tell(first, 1);
    expect(await mine()).toMatchObject({
      notices: [{ kind: 'accepted', unread: true, dossierId: first, procedure: { en: 'Marital status certificate' } }],
      older: null,
      unread: 1,
    });
    expect(await listMyNotices(world.deps, { before: '' }, world.cast.minh)).toMatchObject({ notices: [], unread: 0 });
  });

  it('comes in pages, newest first, none twice and none left out', async () => {
    for (let seq = 1; seq <= 45; seq++) await tell(seq % 2 ? first : second, seq);
    // Many at one moment: their order must hold between pages.
    await world.deps.db.pool.query(`update notice set created_at = date_trunc('minute', created_at)`);
    const seen: string[] = [];
    const sizes: number[] = [];
    let before: string | null = '';
    while (before !== null) {
      const { notices, older } = await mine(before);
      sizes.push(notices.length);
      seen.push(...notices.map(({ id }) => id));
      before = older;
    }
    expect(sizes).toEqual([20, 20, 5]);
    expect(new Set(seen).size).toBe(45);
  });

  it('begins anew with a cursor that was tampered with', async () => {
    await tell(first, 1);
    for (const spoilt of ['x', '_', '2026-13-45T99:99:99.000Z_x', "2026-01-01T00:00:00.000Z_'; --", '\0'])
      expect((await mine(spoilt)).notices).toHaveLength(1);
  });

  it('is read with its dossier, or all at once, and by its person only', async () => {
    await Promise.all([tell(first, 1), tell(first, 2), tell(second, 1)]);
    const left = () => countUnread(world.deps, world.cast.lan);
    await markMyNotices(world.deps, { dossierId: first }, world.cast.minh);
    await markMyNotices(world.deps, { dossierId: 'none' }, world.cast.lan);
    expect(await left()).toBe(3);
    await markMyNotices(world.deps, { dossierId: first }, world.cast.lan);
    expect(await left()).toBe(1);
    expect((await mine()).notices.map(({ unread, dossierId }) => unread === (dossierId === second))).toEqual([
      true,
      true,
      true,
    ]);
    await markMyNotices(world.deps, {}, world.cast.lan);
    expect(await left()).toBe(0);
  });
});
