import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMyPapers } from '../my-papers/list-my-papers.ts';
import { done, makeWorld, paid, resultPrepared, statusPages, submitted, type World } from '../testing/index.ts';
import { openSharedResult, readSharedResult } from './open-shared-result.ts';
import { endShare, listShares, shareResult } from './share-result.ts';

let world: World;
let id: string;
let unfinished: string;

beforeAll(async () => {
  world = await makeWorld();
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  unfinished = await submitted(world, world.cast.minh, 'marital-status', statusPages);
  await resultPrepared(world, id);
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-03-02', '10:00'));

const share = (days: number, citizen = world.cast.lan) => shareResult(world.deps, { id, days }, citizen);
const tokenOf = async (days: number) => {
  const made = await share(days);
  return made && 'token' in made ? made.token : '';
};
const newest = async () => (await listShares(world.deps, { id }, world.cast.lan))?.[0];

describe('a result shared by a link', () => {
  it('is opened by whoever has the link, and the openings are counted', async () => {
    const token = await tokenOf(7);
    expect(await readSharedResult(world.deps, { token })).toMatchObject({
      verified: { paper: { owner: 'N. T. Lan' } },
    });
    expect((await newest())?.opened).toBe(0);
    const opened = await openSharedResult(world.deps, { token });
    expect(opened).toMatchObject({ mime: 'application/pdf', fileName: 'ket-qua.pdf' });
    await openSharedResult(world.deps, { token });
    expect((await newest())?.opened).toBe(2);
  });

  it('tells nothing of anybody in its address, and is kept only as a hash', async () => {
    const token = await tokenOf(1);
    expect(token).toMatch(/^[\w-]{32}$/);
    const { rows } = await world.deps.db.pool.query('select * from result_share');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends by itself', async () => {
    const token = await tokenOf(1);
    await world.clock.set('2026-03-03', '09:59');
    expect(await openSharedResult(world.deps, { token })).not.toBeNull();
    await world.clock.set('2026-03-03', '10:00');
    expect(await openSharedResult(world.deps, { token })).toBeNull();
    expect(await readSharedResult(world.deps, { token })).toBeNull();
  });

  it('ends when its owner says so, and not when somebody else does', async () => {
    await world.clock.set('2026-03-02', '10:05');
    const token = await tokenOf(30);
    const shareId = (await newest())?.id ?? '';
    expect(await endShare(world.deps, { id, shareId }, world.cast.minh)).toBe(false);
    expect(await openSharedResult(world.deps, { token })).not.toBeNull();
    expect(await endShare(world.deps, { id, shareId }, world.cast.lan)).toBe(true);
    expect(await openSharedResult(world.deps, { token })).toBeNull();
  });

  it.each([0, -1, 2, 365, Number.NaN])('for %d days is not made', async (days) => {
    expect(await share(days)).toEqual({ refused: 'days' });
  });

  it('is made by its owner only, surely known, and only once there is a result', async () => {
    expect(await share(7, world.cast.minh)).toBeNull();
    expect(await share(7, { ...world.cast.lan, assurance: 1 })).toBeNull();
    expect(await shareResult(world.deps, { id: unfinished, days: 7 }, world.cast.minh)).toBeNull();
  });

  it.each(['', 'x', '\0', '../..', 'a'.repeat(5000)])('is not found by guessing %j', async (token) => {
    expect(await openSharedResult(world.deps, { token })).toBeNull();
  });
});

it('the result is among the papers of its owner', async () => {
  expect(await listMyPapers(world.deps, world.cast.lan)).toMatchObject([{ source: 'result', dossierId: id }]);
});
