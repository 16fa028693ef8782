import { randomUUID } from 'node:crypto';
import { findStaff } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { announceMerger } from './announce-merger.ts';
import { handOverDue } from './hand-over.ts';
import type { Merger } from './merger.ts';
import { readReorganisation } from './read-reorganisations.ts';
import { withdrawMerger } from './withdraw-merger.ts';

let world: World;
let open: string;

const merger: Merger = {
  ...{ from: [wards.own, wards.asked], nameVi: 'Phường Hồng Hà', nameEn: 'Hong Ha Ward' },
  ...{ unitCode: '00999', code: '127.00.99.H26', policeCode: '', document: 'Nghị quyết số 12/NQ-UBTVQH' },
  effective: '2026-03-04',
};

const rows = <Row extends object>(text: string, values: unknown[] = []) =>
  queryOf(world.deps.db.pool)<Row>(text, values);
const tree = () => rows('select * from agency order by id');

async function announced(more: Partial<Merger> = {}): Promise<string> {
  const intentId = randomUUID();
  const outcome = await announceMerger(world.deps, { merger: { ...merger, ...more }, intentId }, world.cast.admin);
  expect(outcome).toEqual({ id: intentId });
  return intentId;
}

beforeAll(async () => {
  world = await makeWorld();
  const { cast } = world;
  open = await paid(world, await submitted(world, cast.lan, 'marital-status', statusPages), cast.lan);
});
afterAll(() => world.close());

describe('a merger that is taken back before its day', () => {
  it('leaves the communes as they were, and nothing but a line of who took it back', async () => {
    const { deps, cast } = world;
    const before = await tree();
    const id = await announced();
    expect(await tree()).not.toEqual(before);
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('withdrawn');
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('withdrawn');
    expect(await tree()).toEqual(before);
    expect(await rows('select from agency_succession')).toEqual([]);
    const page = await readReorganisation(deps, { id, page: 1 }, cast.admin);
    expect(page?.reorganisation).toMatchObject({ withdrawerName: 'Ngô Văn Tú', doneAt: null });
    expect(page?.reorganisation.withdrawnAt).not.toBeNull();
  });

  it('can be announced anew, with the same name and code', async () => {
    const { deps, cast } = world;
    const id = await announced();
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('withdrawn');
  });

  it('hands nothing over when the day comes', async () => {
    const { deps, cast } = world;
    const id = await announced();
    await withdrawMerger(deps, { id }, cast.admin);
    await world.clock.set('2026-03-04', '00:05');
    await handOverDue(deps);
    expect((await standing(world, open)).dossier.facts.competentAgencyId).toBe(wards.own);
    expect((await findStaff(deps.db, { id: cast.clerk.id }))?.posts.map(({ agencyId }) => agencyId)).toEqual([
      wards.own,
    ]);
    await done(world, open, cast.clerk, 'accept', { papersChecked: 'yes' });
  });
});

describe('what is not taken back', () => {
  it('by anybody but the administrator of the city, or where there is nothing', async () => {
    const { deps, cast } = world;
    const id = await announced({ effective: '2026-03-09' });
    for (const other of [cast.leader, cast.supervisor, cast.clerk])
      expect(await withdrawMerger(deps, { id }, other)).toBeNull();
    expect(await withdrawMerger(deps, { id: randomUUID() }, cast.admin)).toBeNull();
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('withdrawn');
  });

  it('is a merger on which another one builds, until that one is taken back', async () => {
    const { deps, cast } = world;
    const id = await announced({ effective: '2026-03-10' });
    const next = await announced({
      ...{ from: ['phuong-hong-ha-2026-03-10', wards.last], nameVi: 'Phường Sông Hồng', nameEn: 'Song Hong Ward' },
      ...{ unitCode: '00998', code: '128.00.99.H26', effective: '2026-03-11' },
    });
    const before = await tree();
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('inUse');
    expect(await tree()).toEqual(before);
    expect(await withdrawMerger(deps, { id: next }, cast.admin)).toBe('withdrawn');
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('withdrawn');
  });

  it('is one whose day has come', async () => {
    const { deps, cast } = world;
    const id = await announced({ effective: '2026-03-12' });
    await world.clock.set('2026-03-12', '00:00');
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('late');
    await handOverDue(deps);
    expect((await standing(world, open)).dossier.facts.competentAgencyId).toBe('phuong-hong-ha-2026-03-12');
    expect(await withdrawMerger(deps, { id }, cast.admin)).toBe('late');
  });
});
