import { randomUUID } from 'node:crypto';
import { hanoiCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { readAnswers, readJournal, saveVisitHours } from '@mot-cua/db';
import { replay } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../calendar/announce.ts';
import { countAnnounced } from '../calendar/count-anew.ts';
import { lapse } from '../lapse.ts';
import { readTicket } from '../queue/hall.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { copyPages, done, makeWorld, standing, submitted, type World } from '../testing/index.ts';
import { bookedAt, copyAt, forgetVisits, sayHours } from '../testing/visits.ts';
import { moveMyVisit } from './move-my-visit.ts';
import { readMyVisit } from './my-visit.ts';
import { noteArrival, todaysVisits } from './todays-visits.ts';

const agencyId = 'bach-mai';
const nine = { day: '2026-03-03', hour: '09:00' };
const ten = { day: '2026-03-03', hour: '10:00' };

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await forgetVisits(world);
});

describe('a booked visit', () => {
  let id: string;

  beforeEach(async () => {
    await sayHours(world, 1);
    id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
  });

  const move = async (to: { day: string; hour: string }, citizen = world.cast.lan, intentId: string = randomUUID()) =>
    moveMyVisit(world.deps, { id, to, version: (await standing(world, id)).dossier.version, intentId }, citizen);

  it('is moved to an hour that is free, with its answers and its last day, and gives its place back', async () => {
    const to = { day: '2026-03-04', hour: '15:00' };
    expect(await move(to)).toEqual({ moved: true });
    expect(await move(to)).toEqual({ moved: true });
    const { dossier } = await standing(world, id);
    expect(dossier.version).toBe(2);
    expect(dossier.facts).toMatchObject({ waitUntil: '2026-03-04T16:59:00.000Z', declared: { visitTime: '15:00' } });
    const [newest] = await readAnswers(world.deps.db, id);
    expect(newest).toMatchObject({
      revision: 2,
      answers: { visitDate: '2026-03-04', paperTitle: 'Bằng tốt nghiệp đại học' },
    });
    expect([await bookedAt(world, nine.day, nine.hour), await bookedAt(world, to.day, to.hour)]).toEqual([0, 1]);
    const entries = (await readJournal(world.deps.db, id)).map(({ entry }) => entry);
    const people = { ownerId: dossier.facts.ownerId, submitterId: dossier.facts.submitterId };
    const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
    expect(replay(procedure, id, people, entries, () => hanoiCalendar).facts).toEqual(dossier.facts);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  });

  it('stays as it is where the other hour is full, not offered, on a day off or past', async () => {
    await submitted(world, world.cast.minh, 'certified-copy', copyAt('10:00'));
    for (const to of [
      ten,
      { ...nine, hour: '14:00' },
      { day: '2026-03-08', hour: '15:00' },
      { day: '2026-03-02', hour: '08:00' },
    ])
      expect(await move(to)).toEqual({ trouble: 'taken' });
    expect((await readMyVisit(world.deps, { id }, world.cast.lan))?.visit).toEqual(nine);
  });

  it('stays with whoever booked it: nobody else moves or sees it', async () => {
    expect(await move(ten, world.cast.minh)).toBeNull();
    expect(await readMyVisit(world.deps, { id }, world.cast.minh)).toBeNull();
  });

  it('is moved no more in the last two hours, nor once it was kept', async () => {
    await world.clock.set('2026-03-03', '06:59');
    expect(await readMyVisit(world.deps, { id }, world.cast.lan)).toMatchObject({ until: '2026-03-03T00:00:00.000Z' });
    await world.clock.set('2026-03-03', '07:00');
    expect(await move(ten)).toEqual({ trouble: 'tooLate' });
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
    expect(await move(ten)).toBeNull();
  });

  it('stays promised where another agency takes over, full as its hour may be', async () => {
    const { pool } = world.deps.db;
    const full = { agencyId: 'hoan-kiem', from: '2026-03-02', holds: { '09:00': 0 } };
    await saveVisitHours(world.deps.db, full, world.cast.admin.id);
    await pool.query('update dossier set receiving_agency_id = $2 where id = $1', [id, full.agencyId]);
    const { rows } = await pool.query('select agency_id, hour from appointment where dossier_id = $1', [id]);
    expect(rows).toEqual([{ agency_id: 'hoan-kiem', hour: '09:00' }]);
  });

  it('goes to one of two who want the same hour at once', async () => {
    const other = await submitted(world, world.cast.minh, 'certified-copy', copyAt('10:00'));
    const to = { day: '2026-03-04', hour: '09:00' };
    const given = (dossierId: string) => ({ id: dossierId, to, version: 1, intentId: randomUUID() });
    const both = await Promise.all([
      moveMyVisit(world.deps, given(id), world.cast.lan),
      moveMyVisit(world.deps, given(other), world.cast.minh),
    ]);
    expect(both).toContainEqual({ moved: true });
    expect(both).toContainEqual({ trouble: 'taken' });
  });

  it('is expected at the desk on its day, and gets one number on arrival', async () => {
    const { clerk, otherClerk, admin } = world.cast;
    expect(await todaysVisits(world.deps, { agencyId }, clerk)).toEqual([]);
    expect(await noteArrival(world.deps, { agencyId, dossierId: id }, clerk)).toBeNull();
    await world.clock.set('2026-03-03', '08:50');
    expect(await todaysVisits(world.deps, { agencyId }, clerk)).toMatchObject([
      { dossierId: id, hour: '09:00', ownerName: 'Nguyễn Thị Lan', accepted: false, ticket: null },
    ]);
    for (const stranger of [otherClerk, admin]) {
      expect(await todaysVisits(world.deps, { agencyId }, stranger)).toEqual([]);
      expect(await noteArrival(world.deps, { agencyId, dossierId: id }, stranger)).toBeNull();
    }
    const twice = await Promise.all([1, 2].map(() => noteArrival(world.deps, { agencyId, dossierId: id }, clerk)));
    expect(twice[0]).toEqual(twice[1]);
    const [expected] = await todaysVisits(world.deps, { agencyId }, clerk);
    expect(expected?.ticket).toEqual(twice[0]);
    expect(await readTicket(world.deps, { agencyId, id: expected?.ticket?.id ?? '' })).toMatchObject({
      ticket: { state: 'waiting', ahead: 0 },
    });
  });
});

describe('a booked day that becomes a day off', () => {
  it('is told, does not lapse while nobody could come, and can be moved until then', async () => {
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const announced = { name: 'Bão', document: 'Công điện 1', from: nine.day, to: nine.day, makeUp: null };
    const version = (await loadCalendar(world.deps.db)).version;
    await announce(world.deps, { announced, version }, world.cast.supervisor);
    await countAnnounced(world.deps);
    expect((await standing(world, id)).dossier.facts.waitUntil).toBe('2026-03-04T16:59:00.000Z');
    await world.clock.set('2026-03-03', '23:59');
    expect(await lapse(world.deps, { dossierId: id, kind: 'visit', at: '2026-03-03T16:59:00.000Z' })).toBe('stands');
    expect(await readMyVisit(world.deps, { id }, world.cast.lan)).toMatchObject({ isOff: true });
    const given = { id, to: { day: '2026-03-05', hour: '09:00' }, version: 2, intentId: randomUUID() };
    expect(await moveMyVisit(world.deps, given, world.cast.lan)).toEqual({ moved: true });
    expect((await standing(world, id)).dossier.facts.waitUntil).toBe('2026-03-05T16:59:00.000Z');
  });
});
