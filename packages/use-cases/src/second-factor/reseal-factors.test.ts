import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorld, type World } from '../testing/index.ts';
import { factorKeys, newFactorKey } from './factor-keys.ts';
import { ownSecret } from './own-secret.ts';
import { resealFactors } from './reseal-factors.ts';
import { beginOwnFactor } from './set-up-factor.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const stored = async (): Promise<Buffer[]> =>
  (await world.deps.db.pool.query<{ secret: Buffer }>('select secret from staff_factor order by staff_id')).rows.map(
    ({ secret }) => secret,
  );

it('no secret stands in the clear after a round, and each is still its owner’s', async () => {
  const { cast, deps } = world;
  const clear = Buffer.from('12345678901234567890');
  await beginOwnFactor(deps, cast.leader);
  const before = await ownSecret(deps, cast.leader.id);
  await deps.db.pool.query('insert into staff_factor (staff_id, secret) values ($1, $2)', [cast.clerk.id, clear]);
  expect(await resealFactors(deps)).toBe(1);
  expect(await resealFactors(deps)).toBe(0);
  expect((await stored()).some((kept) => kept.includes(clear))).toBe(false);
  expect((await ownSecret(deps, cast.clerk.id))?.secret).toEqual(clear);
  expect(await ownSecret(deps, cast.leader.id)).toEqual(before);
});

it('after a round a key that goes is needed no more', async () => {
  const [old, young] = [newFactorKey(), newFactorKey().replace('local', 'young')];
  const { cast, deps } = world;
  await deps.db.pool.query('truncate staff_factor');
  const under = (text: string) => ({ ...deps, factorKeys: factorKeys(text) });
  await beginOwnFactor(under(old), cast.leader);
  const before = await ownSecret(under(old), cast.leader.id);
  expect(await resealFactors(under(`${young},${old}`))).toBe(1);
  expect(await ownSecret(under(young), cast.leader.id)).toEqual(before);
  await expect(ownSecret(under(old), cast.leader.id)).rejects.toThrow('FACTOR_KEYS does not have');
});
