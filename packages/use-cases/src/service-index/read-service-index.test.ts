import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import { rateMyDossier } from '../my-dossier/rate-my-dossier.ts';
import { sendNational } from '../national/send-national.ts';
import { openMyResult } from '../papers/open-my-result.ts';
import { done, makeWorld, paid, resultPrepared, statusPages, submitted, type World } from '../testing/index.ts';
import { readServiceIndex } from './read-service-index.ts';

let world: World;
const march = { period: { from: '2026-03-01', next: '2026-04-01' }, now: '2026-03-31T10:00:00.000Z' };

async function settled(): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  return id;
}

beforeAll(async () => {
  world = await makeWorld();
  const first = await settled();
  await resultPrepared(world, first);
  await openMyResult(world.deps, { id: first }, world.cast.lan);
  const raw = { overall: '5', convenience: '5', punctuality: '5', attitude: '5', remark: '' };
  await rateMyDossier(world.deps, { id: first, raw }, world.cast.lan);
  await settled();
  // One that is only handed in counts nowhere.
  await submitted(world, world.cast.minh, 'marital-status', statusPages);
  await world.clock.set('2026-03-31', '17:00');
});
afterAll(() => world.close());

const index = async (asked = march) => readServiceIndex(world.deps, asked, world.cast.supervisor);
const measures = async () =>
  Object.fromEntries(
    ((await index())?.groups ?? []).flatMap(({ components }) =>
      components.map(({ key, measure }) => [key, measure && [measure.part, measure.whole]]),
    ),
  );

describe('the service index of an agency', () => {
  it('counts what was done in the period', async () => {
    expect(await measures()).toMatchObject({
      synchronised: [0, 2],
      onTime: [2, 2],
      filedOnline: [2, 2],
      usedOnline: [1, 12],
      paidOnline: [2, 2],
      electronicResult: [1, 2],
      satisfied: [1, 1],
      certifiedCopies: null,
      petitionsOnTime: [0, 0],
    });
  });

  it('sees what the national portal was told of', async () => {
    await sendNational(world.deps);
    expect((await measures()).synchronised).toEqual([2, 2]);
    const query = queryOf(world.deps.db.pool);
    await query(`update national_message set state = 'failed' where id = (select max(id) from national_message
      where dossier_id in (select dossier_id from reported_dossier))`);
    expect((await measures()).synchronised).toEqual([1, 2]);
  });

  it('says how many of its hundred points could be judged, and is nothing before its decree', async () => {
    const read = await index();
    expect(read?.sum.max).toBe(100);
    expect(read?.sum.known).toBeLessThan(100);
    expect(read?.sum.points).toBeLessThanOrEqual(read?.sum.known ?? 0);
    const before = await index({ ...march, period: { from: '2021-01-01', next: '2022-01-01' } });
    expect(before).toMatchObject({ formulas: null, groups: [] });
  });

  it('is read only of one’s own agencies and those below', async () => {
    const asked = { ...march, agencyId: 'hoan-kiem' };
    expect(await readServiceIndex(world.deps, asked, world.cast.supervisor)).toBeNull();
  });
});
