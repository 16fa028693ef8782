import { type FrozenProcedure, freeze, type Procedure, thaw } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '../testing/index.ts';
import { readPast } from './read-past.ts';

/** A later version: two days more, and a fee of twice as much. */
function secondVersion(first: Procedure): Procedure {
  const frozen = JSON.parse(JSON.stringify(freeze(first))) as FrozenProcedure;
  const { tariff } = frozen;
  if (!tariff) throw new Error('The certificate of marital status costs something');
  const tiers = tariff.perUnit.tiers.map((tier) => ({ ...tier, each: tier.each * 2 }));
  return thaw({
    ...frozen,
    version: 'next',
    law: { ...frozen.law, limit: { unit: 'workingDay', value: 5 } },
    tariff: { ...tariff, perUnit: { ...tariff.perUnit, tiers } },
  });
}

vi.mock('@mot-cua/catalog', async (importOriginal) => {
  const real = await importOriginal<typeof import('@mot-cua/catalog')>();
  const first = real.procedureOf('1.004873', '2026.1');
  if (!first) throw new Error('The catalog has the certificate of marital status');
  const second = secondVersion(first);
  const published = { version: 'next', digest: '', inForceFrom: '2099-01-01' };
  return {
    ...real,
    procedureOf: (code: string, version: string) =>
      code === second.code && version === 'next' ? second : real.procedureOf(code, version),
    publicationsOf: (code: string) =>
      code === second.code ? [published, ...real.publicationsOf(code)] : real.publicationsOf(code),
  };
});

let world: World;
let id: string;

const past = async (version?: string) => {
  const sequence = (await standing(world, id)).dossier.version;
  return readPast(world.deps, { id, sequence, version }, world.cast.supervisor);
};

beforeAll(async () => {
  world = await makeWorld();
  const { cast } = world;
  id = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
});
afterAll(() => world.close());

describe('what another published version would have made of a dossier', () => {
  it('is offered, and not told before it is asked for', async () => {
    expect(await past()).toMatchObject({ versions: ['next', '2026.2'], other: null });
  });

  it('is nothing under a version that nobody published', async () => {
    for (const version of ['2026.1', 'never', '']) expect((await past(version))?.other).toBeNull();
  });

  it('is told entry by entry: dearer from the start, refused what was too little, and so never accepted', async () => {
    const other = (await past('next'))?.other;
    expect(other?.procedure.version).toBe('next');
    expect(other?.steps.map(({ fate, differs }) => [fate, differs.join(' ')])).toEqual([
      ['given', 'fee'],
      ['given', 'fee'],
      ['amountDiffers', 'payment fee'],
      ['feeNotSettled', 'handling payment due fee'],
    ]);
  });

  it('leaves the dossier as it is', async () => {
    const before = await standing(world, id);
    await past('next');
    expect((await standing(world, id)).dossier).toEqual(before.dossier);
  });
});
