import { readServiceQuality } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openMyResult } from '../papers/open-my-result.ts';
import { countQuality } from '../quality/count-quality.ts';
import { readQuality } from '../quality/read-quality.ts';
import { done, makeWorld, paid, resultPrepared, statusPages, submitted, type World } from '../testing/index.ts';
import { rateMyDossier, readMyRating } from './rate-my-dossier.ts';

const raw = { overall: '4', convenience: '5', punctuality: '3', attitude: '5', remark: 'Nhanh, dễ hiểu.' };

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  id = await paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
});

const rate = (said: Record<string, string> = raw, who = world.cast.lan) =>
  rateMyDossier(world.deps, { id, raw: said }, who);
const seen = (who = world.cast.lan) => readMyRating(world.deps, { id }, who);

async function delivered(): Promise<void> {
  const { clerk, head, handler, leader, documentClerk, lan } = world.cast;
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
  await openMyResult(world.deps, { id }, lan);
}

it('is not asked for before the result is delivered', async () => {
  expect(await seen()).toEqual({ rating: null, standing: 'notYet', changeDays: 7 });
  expect(await rate()).toEqual({ closed: true });
});

it('is given once, may be changed for a week, and then stays', async () => {
  await delivered();
  expect(await seen()).toMatchObject({ rating: null, standing: 'open' });
  expect(await rate()).toEqual({ rated: true });
  expect(await seen()).toMatchObject({ standing: 'changeable', rating: { overall: 4, remark: 'Nhanh, dễ hiểu.' } });
  await world.clock.set('2026-03-08', '09:00');
  expect(await rate({ ...raw, overall: '2' })).toEqual({ rated: true });
  await world.clock.set('2026-03-10', '09:00');
  expect(await seen()).toMatchObject({ standing: 'given', rating: { overall: 2 } });
  expect(await rate()).toEqual({ closed: true });
});

it('is counted with the service, and shown only with others’', async () => {
  await delivered();
  await rate();
  await countQuality(world.deps);
  const [row] = (await readServiceQuality(world.deps.db)).filter(({ agencyId }) => agencyId === 'bach-mai');
  expect(row).toMatchObject({ procedureCode: '1.004873', since: '2026-01-01', rated: expect.any(Number) });
  const { received, receivedOnline, settled, onTime, rated } = row ?? {};
  expect(receivedOnline).toBe(received);
  expect(settled).toBeGreaterThan(0);
  expect(onTime).toBe(settled);
  expect(rated).toBeGreaterThan(0);
  const quality = await readQuality(world.deps);
  expect(quality?.services.map(({ names }) => names.en)).toEqual(['Marital status certificate']);
  expect(quality?.all.satisfiedShare).toBeNull();
});

it('wants each of the four marks, and only marks', async () => {
  await delivered();
  const outcome = await rate({ overall: '6', convenience: '5', remark: 'x'.repeat(1001) });
  const required = { code: 'required' };
  expect(outcome).toMatchObject({ problems: { overall: required, punctuality: required, attitude: required } });
  expect(outcome).toMatchObject({ problems: { remark: { code: 'tooLong', params: { max: 1000 } } } });
  expect((await seen())?.rating).toBeNull();
});

it('is nobody else’s to read or to give', async () => {
  await delivered();
  expect(await rate(raw, world.cast.minh)).toBeNull();
  expect(await seen(world.cast.minh)).toBeNull();
});
