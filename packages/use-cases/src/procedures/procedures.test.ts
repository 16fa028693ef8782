import type { Publication } from '@mot-cua/catalog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, makeWorld, statusPages, submitted, type World } from '../testing/index.ts';
import { listProcedures } from './list-procedures.ts';
import { readVersions } from './read-versions.ts';
import { versionRows } from './version-rows.ts';

const published = (version: string, inForceFrom: string, retiredFrom?: string): Publication => ({
  version,
  digest: version,
  inForceFrom,
  ...(retiredFrom && { retiredFrom }),
});

describe('the versions of a procedure on a day', () => {
  const newestFirst = [published('3', '2026-06-01'), published('2', '2026-03-01'), published('1', '2026-01-01')];
  const standings = (day: string, publications: readonly Publication[] = newestFirst, version = '3') =>
    versionRows({ code: 'c', version }, publications, [], day).map((row) => `${row.version} ${row.standing}`);

  it.each([
    ['2025-12-31', ['3 coming', '2 coming', '1 coming']],
    ['2026-02-28', ['3 coming', '2 coming', '1 inForce']],
    ['2026-03-01', ['3 coming', '2 inForce', '1 replaced']],
    ['2026-06-01', ['3 inForce', '2 replaced', '1 replaced']],
  ])('on %s are %j', (day, expected) => {
    expect(standings(day)).toEqual(expected);
  });

  it('say when nobody may apply any more, and what is only written', () => {
    const retired = [published('2', '2026-03-01', '2026-05-01'), published('1', '2026-01-01')];
    expect(standings('2026-04-30', retired, '2')).toEqual(['2 inForce', '1 replaced']);
    expect(standings('2026-05-01', retired, '2')).toEqual(['2 retired', '1 replaced']);
    expect(standings('2026-05-01', retired)).toEqual(['3 written', '2 retired', '1 replaced']);
  });

  it('count only dossiers of this procedure and this version', () => {
    const counts = [
      { procedureCode: 'c', procedureVersion: '1', open: 4 },
      { procedureCode: 'other', procedureVersion: '2', open: 5 },
    ];
    const rows = versionRows({ code: 'c', version: '3' }, newestFirst, counts, '2026-03-01');
    expect(rows.map(({ open }) => open)).toEqual([0, 0, 4]);
  });
});

describe('what is kept of procedures', () => {
  let world: World;
  const marital = '1.004873';
  const openOf = async () =>
    (await readVersions(world.deps, { code: marital, proves: false, locale: 'vi' }))?.versions.map(
      ({ version, open, standing }) => [version, open, standing],
    );

  beforeAll(async () => {
    world = await makeWorld();
    const { lan, clerk } = world.cast;
    await submitted(world, lan, 'marital-status', statusPages);
    const refused = await submitted(world, lan, 'marital-status', statusPages);
    await done(world, refused, clerk, 'refuse', { ground: 'notCompetent', reason: 'Không thuộc thẩm quyền' });
  });
  afterAll(() => world.close());

  it('tells which version comes and on which one open dossiers stand', async () => {
    expect(await openOf()).toEqual([
      ['2026.2', 0, 'coming'],
      ['2026.1', 1, 'inForce'],
    ]);
    await world.clock.set('2026-04-01', '09:00');
    await submitted(world, world.cast.minh, 'marital-status', statusPages);
    expect(await openOf()).toEqual([
      ['2026.2', 1, 'inForce'],
      ['2026.1', 1, 'replaced'],
    ]);
  });

  it('lists every procedure once, the matters of chains too', async () => {
    const { listed, today } = await listProcedures(world.deps);
    const codes = listed.map(({ procedure }) => procedure.code);
    expect(today).toBe('2026-04-01');
    expect(codes).toHaveLength(new Set(codes).size);
    expect(listed.every(({ versions }) => versions.length > 0)).toBe(true);
    expect(codes.length).toBeGreaterThan(12);
  });

  it('says what a version changed in the words of the reader, and proves its migration when asked', async () => {
    const read = (proves: boolean) => readVersions(world.deps, { code: marital, proves, locale: 'en' });
    const [step] = (await read(false))?.steps ?? [];
    expect(step).toMatchObject({ from: '2026.1', to: '2026.2', hasMigration: true, proof: null });
    expect(step?.differences).toContain('The form has a new optional question: “Are you exempt from the fee?”.');
    const [proved] = (await read(true))?.steps ?? [];
    expect(proved?.proof).toMatchObject({ person: 0, problems: 0 });
    expect(proved?.proof?.moves).toBeGreaterThan(50);
  });

  it('knows no procedure that there is not', async () => {
    expect(await readVersions(world.deps, { code: 'nothing', proves: true, locale: 'vi' })).toBeNull();
  });
});
