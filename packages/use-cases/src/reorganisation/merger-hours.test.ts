import { randomUUID } from 'node:crypto';
import { hanoiCalendar, readWeekText } from '@mot-cua/calendar';
import { findStaff } from '@mot-cua/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { announceAgencyHours } from '../calendar/agency-hours.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { announceMerger } from './announce-merger.ts';
import { handOverDue } from './hand-over.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const late = '7:30-11:30, 13:30-17:30';
const hours = {
  ...{ agencyId: wards.own, from: '2026-03-03', to: null, name: 'Giờ mùa hè', decision: 'Thông báo 7' },
  weekly: readWeekText({ mon: late, tue: late, wed: late, thu: late, fri: late, sat: '', sun: '' }).weekly,
};
const merger = {
  ...{ from: [wards.own, wards.asked], nameVi: 'Phường Hồng Hà', nameEn: 'Hong Ha Ward', unitCode: '00999' },
  ...{ code: '127.00.99.H26', policeCode: '', document: 'Nghị quyết số 12/NQ-UBTVQH', effective: '2026-03-05' },
};

const sent = async () =>
  paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);

async function accepted(id: string, { deps, cast } = world): Promise<string> {
  const found = await findStaff(deps.db, { id: cast.clerk.id });
  const clerk: Staff = { ...cast.clerk, posts: found?.posts ?? [] };
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  return id;
}

const dueOf = async (id: string) => (await standing(world, id)).dueAt;

it('a ward with hours of its own that merges moves no date, and what its successor accepts ends by the city’s hours', async () => {
  const { deps, cast, clock } = world;
  const said = await announceAgencyHours(deps, { hours, version: hanoiCalendar.version }, cast.supervisor);
  expect(said).toHaveProperty('version');
  await clock.set('2026-03-03', '09:00');
  const [before, after] = [await accepted(await sent()), await sent()];
  // By hand: three working days after Tuesday the 3rd are Wednesday, Thursday and Friday; that ward closes at 17:30.
  expect(await dueOf(before)).toBe('2026-03-06T10:30:00.000Z');
  expect(await announceMerger(deps, { merger, intentId: randomUUID() }, cast.admin)).toHaveProperty('id');
  await clock.set('2026-03-05', '09:00');
  await handOverDue(deps);
  const { dossier, dueAt } = await standing(world, before);
  expect(dueAt).toBe('2026-03-06T10:30:00.000Z');
  expect(dossier.facts.competentAgencyId).toBe('phuong-hong-ha-2026-03-05');
  expect(dossier.facts.clock?.before).toEqual([{ agencyId: wards.own, until: '2026-03-05' }]);
  // Three after Thursday the 5th: Friday, Monday, Tuesday; the city closes at 17:00.
  expect(await dueOf(await accepted(after))).toBe('2026-03-10T10:00:00.000Z');
  expect(isClean(await audit(queryOf(deps.db.pool), await calendarsOf(deps.db)))).toBe(true);
});
