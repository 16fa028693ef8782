import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { trackDossier } from './track-dossier.ts';

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

const track = (code: string, lookup: string) => trackDossier(world.deps, { code, lookup });

it('tells the number and the stage to whoever has both codes, however they are typed', async () => {
  const { provisionalNumber, lookupCode } = await standing(world, id);
  expect(lookupCode).toMatch(/^\d{8}$/);
  const sent = { reference: provisionalNumber, handling: 'registered', stage: 'sent' };
  expect(await track(provisionalNumber, lookupCode)).toEqual(sent);
  const typed = `${lookupCode.slice(0, 4)} ${lookupCode.slice(4)} `;
  expect(await track(provisionalNumber.toLowerCase().replaceAll('-', ' '), typed)).toEqual(sent);
});

it('goes by the code as soon as there is one, and by the receipt still', async () => {
  await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
  const { code, provisionalNumber, lookupCode } = await standing(world, id);
  const accepted = { reference: code, stage: 'handling' };
  expect(await track(code ?? '', lookupCode)).toMatchObject(accepted);
  expect(await track(provisionalNumber, lookupCode)).toMatchObject(accepted);
});

it('tells nothing with one code only, or with another dossier’s', async () => {
  const { provisionalNumber, lookupCode } = await standing(world, id);
  const other = await submitted(world, world.cast.lan, 'marital-status', statusPages);
  const foreign = (await standing(world, other)).lookupCode;
  expect(foreign).not.toBe(lookupCode);
  for (const wrong of ['', '00000000x', lookupCode.slice(1), foreign, `${lookupCode}0`, '\u0000'])
    expect(await track(provisionalNumber, wrong)).toBeNull();
  for (const wrong of ['', 'MC', '\u0000', 'x'.repeat(10_000)]) expect(await track(wrong, lookupCode)).toBeNull();
});
