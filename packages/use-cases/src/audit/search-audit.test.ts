import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import { readRegister } from '../registers/read-register.ts';
import { reportPeriod } from '../report/report-period.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { type AuditAsked, searchAudit } from './search-audit.ts';

let world: World;
let id: string;
let code: string;

const search = (more: Partial<AuditAsked> = {}, staff = world.cast.supervisor) =>
  searchAudit(world.deps, { dossier: '', person: '', from: '2026-03-01', next: '2026-04-01', ...more }, staff);
const told = async (more: Partial<AuditAsked> = {}, staff = world.cast.supervisor) =>
  (await search(more, staff))?.rows.map(({ kind, what, actorName }) => [kind, what, actorName]);

beforeAll(async () => {
  world = await makeWorld();
  const { lan, clerk, handler } = world.cast;
  id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await world.clock.set('2026-03-02', '10:00');
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  code = (await standing(world, id)).code ?? '';
  await world.clock.set('2026-03-02', '11:00');
  await readDossier(world.deps, { id }, handler);
  await world.clock.set('2026-03-02', '12:00');
});
afterAll(() => world.close());

describe('a supervisor', () => {
  it('sees what the staff of an agency did and opened, newest first, and no name of an applicant', async () => {
    const page = await search();
    expect(page?.rows).toMatchObject([
      { kind: 'searched', what: 'audit', code: null },
      { kind: 'opened', what: 'dossier', actorName: 'Đặng Quốc Khánh', actorRole: 'handler', code },
      { kind: 'did', what: 'accept', actorName: 'Vũ Thu Hương', agencyNameVi: 'Phường Bạch Mai', code },
    ]);
    expect(JSON.stringify(page)).not.toContain('Lan');
  });

  it('finds by dossier, by a part of a name without marks, by account, and by days', async () => {
    const opened = ['opened', 'dossier', 'Đặng Quốc Khánh'];
    expect((await told({ dossier: ` ${code.toLowerCase()} ` }))?.slice(1)).toEqual([
      opened,
      ['did', 'accept', 'Vũ Thu Hương'],
    ]);
    expect(await told({ person: 'dang quoc' })).toEqual([opened]);
    expect(await told({ person: 'Nguyễn Thị Lan' })).toEqual([]);
    expect(await told({ dossier: '999.00.99.H26-260302-0001' })).toEqual([]);
    expect(await told({ person: 'dang quoc', next: '2026-03-02' })).toEqual([]);
  });

  it('reads on page after page, each entry once, whatever cursor is sent', async () => {
    const { cast, deps, clock } = world;
    for (let time = 10; time < 60; time++) {
      await clock.set('2026-03-03', `09:${time}`);
      await readDossier(deps, { id }, cast.head);
    }
    const first = await search({ dossier: code });
    const second = await search({ dossier: code, after: first?.next ?? '' });
    const keys = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ key }) => key);
    expect(first?.rows).toHaveLength(50);
    expect(new Set(keys).size).toBe(keys.length);
    expect(second?.rows.at(-1)).toMatchObject({ what: 'accept' });
    expect(second?.next).toBeNull();
    expect((await search({ dossier: code, after: "x' or 1=1" }))?.rows[0]?.key).toBe(first?.rows[0]?.key);
  });

  it('is written down with what was asked for', async () => {
    await search({ person: 'huong' });
    const rows = await queryOf(world.deps.db.pool)<{ asked: object; actor: string }>(
      'select asked, actor_id as actor from audit_search order by id desc limit 1',
      [],
    );
    expect(rows).toEqual([
      {
        actor: world.cast.supervisor.id,
        asked: { dossier: '', person: 'huong', agency: '', from: '2026-03-01', next: '2026-04-01' },
      },
    ]);
  });
});

it('the reading of a register is told, too, once for all its pages', async () => {
  const period = reportPeriod('2026-03', '2026-03-31');
  if (!period) throw new Error('No such month');
  const asked = { book: 'dossiers', period, limit: 1 } as const;
  const first = await readRegister(world.deps, asked, world.cast.clerk);
  await readRegister(world.deps, { ...asked, after: first?.next ?? 'nowhere' }, world.cast.clerk);
  const readings = (await told())?.filter(([, what]) => what === 'register');
  expect(readings).toEqual([['searched', 'register', 'Vũ Thu Hương']]);
});

it('nobody searches an agency out of reach, and only supervisors and administrators search at all', async () => {
  expect(await search({ agencyId: wards.asked })).toBeNull();
  expect((await told({}, world.cast.admin))?.[0]?.[0]).toBe('searched');
  for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.otherClerk])
    expect(await search({}, nobody)).toBeNull();
});
