import { copyPages, makeWorld, submitted, type World } from '@mot-cua/use-cases/testing';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takePromises } from '../test/in-process-worker.ts';
import { relayDeadlines, relayEffects } from './relay.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await takePromises(world.deps);
});

interface Queued {
  queue: string;
  data: object;
}

/** A queue that remembers what it was given; `breaks`: it takes nothing. */
function rememberingQueue(breaks = false): { boss: PgBoss; queued: Queued[] } {
  const queued: Queued[] = [];
  const insert = async (queue: string, jobs: { data: object }[]) => {
    if (breaks) throw new Error('The queue takes nothing');
    queued.push(...jobs.map(({ data }) => ({ queue, data })));
  };
  return { boss: { insert } as unknown as PgBoss, queued };
}

describe('what was promised', () => {
  it('is handed over once, by however many relays at once', async () => {
    const ids = await Promise.all(
      [world.cast.lan, world.cast.minh].map((citizen) => submitted(world, citizen, 'certified-copy', copyPages)),
    );
    const { boss, queued } = rememberingQueue();
    await Promise.all(Array.from({ length: 6 }, () => relayEffects(world.deps.db, boss)));
    expect(await relayEffects(world.deps.db, boss)).toBe(0);
    expect(queued).toHaveLength(4);
    expect(new Set(queued.map((job) => JSON.stringify(job))).size).toBe(4);
    for (const dossierId of ids)
      expect(queued).toContainEqual({ queue: 'preparePaper', data: { dossierId, seq: 1, params: { paper: 'slip' } } });
  });

  it('waits when the queue takes nothing, and is handed over later', async () => {
    await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    await expect(relayEffects(world.deps.db, rememberingQueue(true).boss)).rejects.toThrow('takes nothing');
    const { boss, queued } = rememberingQueue();
    expect(await relayEffects(world.deps.db, boss)).toBe(2);
    expect(queued.map(({ queue }) => queue).sort()).toEqual(['notify', 'preparePaper']);
  });
});

describe('a deadline', () => {
  it('is handed over once when it has passed, and again when the queue took nothing', async () => {
    const dossierId = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { boss, queued } = rememberingQueue();
    expect(await relayDeadlines(world.deps.db, boss)).toBe(0);
    await world.clock.set('2026-03-03', '23:59');
    await expect(relayDeadlines(world.deps.db, rememberingQueue(true).boss)).rejects.toThrow('takes nothing');
    await Promise.all([relayDeadlines(world.deps.db, boss), relayDeadlines(world.deps.db, boss)]);
    expect(await relayDeadlines(world.deps.db, boss)).toBe(0);
    const lapsing = { dossierId, kind: 'visit', at: '2026-03-03T16:59:00.000Z' };
    expect(queued.filter(({ data }) => JSON.stringify(data) === JSON.stringify(lapsing))).toEqual([
      { queue: 'lapse', data: lapsing },
    ]);
  });
});
