import { randomUUID } from 'node:crypto';
import { plainDate } from '@mot-cua/calendar';
import { type PointCounts, readJournal } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import { rateMyDossier } from '../my-dossier/rate-my-dossier.ts';
import { replyToSupplement } from '../my-dossier/reply-to-supplement.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import {
  done,
  makeWorld,
  paid,
  resultPrepared,
  standing,
  statusPages,
  submitted,
  type World,
} from '../testing/index.ts';
import { listJudged } from './list-judged.ts';
import { type IndicatorsAsked, readIndicators } from './read-indicators.ts';

let world: World;
const march: IndicatorsAsked = {
  period: { from: '2026-03-01', next: '2026-04-01' },
  now: '2026-03-31T10:00:00.000Z',
};

async function inHand(): Promise<string> {
  const { lan, clerk, head, handler } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  return id;
}

async function issued(id: string, outcome = 'granted'): Promise<string> {
  const { handler, leader, documentClerk } = world.cast;
  await done(world, id, handler, 'submitForApproval', { outcome, draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  return id;
}

async function rated(id: string, attitude: string): Promise<void> {
  await resultPrepared(world, id);
  await openMyResult(world.deps, { id }, world.cast.lan);
  const raw = { overall: '3', convenience: '3', punctuality: '3', attitude, remark: '' };
  await rateMyDossier(world.deps, { id, raw }, world.cast.lan);
}

async function mended(id: string): Promise<void> {
  const { handler, head, lan } = world.cast;
  await done(world, id, handler, 'askSupplement', { items: 'field:otherPurpose', reason: 'Ghi rõ', days: '15' });
  const { version } = (await standing(world, id)).dossier;
  const reply = { id, raw: { otherPurpose: 'Mua nhà' }, version, intentId: randomUUID() };
  expect(await replyToSupplement(world.deps, reply, lan)).toEqual({ done: true });
  await done(world, id, head, 'assign', { handlerId: handler.id });
}

/** One early and rated well, one early and rated badly, one mended and on the day, one that waits for the silent, one open. */
beforeAll(async () => {
  world = await makeWorld();
  const { handler, consultee } = world.cast;
  await rated(await issued(await inHand()), '5');
  await rated(await issued(await inHand(), 'refused'), '1');
  const third = await inHand();
  await mended(third);
  await world.clock.set('2026-03-05', '10:00');
  await issued(third);
  const asking = await inHand();
  await done(world, asking, handler, 'consult', { agencyIds: 'hoan-kiem\ncua-nam', question: 'Có đăng ký không?' });
  await done(world, asking, consultee, 'answer', { answer: 'confirmed', opinion: 'Không có.' });
  await inHand();
  await world.clock.set('2026-03-31', '17:00');
});
afterAll(() => world.close());

const spreads = async (staff = world.cast.supervisor) =>
  Object.fromEntries(
    (await readIndicators(world.deps, march, staff))?.indicators.map(({ id, spread, points }) => [
      id,
      spread ?? points,
    ]) ?? [],
  );

/** Points from the journals alone: no figure, no kept row, no fact but the due date. */
async function byHand() {
  const ids = await queryOf(world.deps.db.pool)<{ id: string }>('select id from dossier');
  const all = { totalTime: [0, 0, 0], contacts: [0, 0, 0] };
  for (const { id } of ids) {
    const entries = (await readJournal(world.deps.db, id)).map(({ entry }) => entry);
    const result = entries.findLast(({ type }) => type === 'issue');
    const due = (await standing(world, id)).dossier.facts.clock?.dueAt;
    if (!result || !due) continue;
    const time = result.at > due ? 0 : plainDate(result.at) < plainDate(due) ? 2 : 1;
    const times = entries.filter(({ type }) => type === 'askSupplement').length;
    all.totalTime[time] = (all.totalTime[time] ?? 0) + 1;
    const contacts = Math.max(0, 2 - times);
    all.contacts[contacts] = (all.contacts[contacts] ?? 0) + 1;
  }
  return all;
}

describe('the indicators of an agency', () => {
  it('agree with its journals', async () => {
    const told = await spreads();
    expect(told).toMatchObject(await byHand());
    expect(told).toMatchObject({ contacts: [0, 1, 2], bodies: [0, 1, 2], publicity: [0, 3, 0], attitude: [1, 0, 1] });
  });

  it('say what is not known instead of a figure', async () => {
    const read = await readIndicators(world.deps, march, world.cast.supervisor);
    expect(read?.indicators.filter(({ gap }) => gap).map(({ id, gap }) => [id, gap])).toEqual([
      ['atDesk', 'notKept'],
      ['petitions', 'nothingYet'],
    ]);
    const april = { ...march, period: { from: '2026-04-01', next: '2026-05-01' } };
    const later = await readIndicators(world.deps, april, world.cast.supervisor);
    expect(later?.indicators.every(({ points }) => points === null)).toBe(true);
  });

  it('see a result that is late in the kept rows', async () => {
    const client = await world.deps.db.pool.connect();
    const before = (await spreads()).totalTime;
    await client.query(`update reported_dossier set done_at = due_at + interval '1 minute' where outcome = 'refused'`);
    expect((await spreads()).totalTime).not.toEqual(before);
    await client.query(
      `update reported_dossier r set done_at = d.settled_at from dossier d where d.id = r.dossier_id and r.outcome = 'refused'`,
    );
    client.release();
    expect((await spreads()).totalTime).toEqual(before);
  });

  it('judge each agency that was asked by its own answers', async () => {
    const supervising = (agencyId: string) =>
      ({ ...world.cast.supervisor, posts: [{ agencyId, roles: ['supervisor'] }] }) as typeof world.cast.supervisor;
    const parts = async (agencyId: string) => (await spreads(supervising(agencyId))).partTime;
    expect(await parts('hoan-kiem')).toEqual([0, 0, 1]);
    expect(await parts('cua-nam')).toEqual([1, 0, 0]);
    expect((await spreads(supervising('cua-nam'))).totalTime).toEqual([0, 0, 0]);
  });

  it('lead to the dossiers with those points, and no further than one may look', async () => {
    const list = await listJudged(world.deps, { ...march, indicator: 'contacts', points: 1 }, world.cast.supervisor);
    expect(list?.rows).toHaveLength(1);
    const told = await spreads();
    for (const indicator of ['totalTime', 'bodies', 'publicity', 'attitude', 'partTime'] as const)
      for (const points of [0, 1, 2] as const) {
        const behind = await listJudged(world.deps, { ...march, indicator, points }, world.cast.supervisor);
        expect([indicator, points, behind?.rows.length]).toEqual([
          indicator,
          points,
          (told[indicator] as PointCounts)[points],
        ]);
      }
    expect(await readIndicators(world.deps, { ...march, agencyId: 'hoan-kiem' }, world.cast.supervisor)).toBeNull();
  });
});
