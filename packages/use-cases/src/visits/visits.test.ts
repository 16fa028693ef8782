import { randomUUID } from 'node:crypto';
import { hanoiCalendar } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import { readAnswers, readJournal, savePerson, saveVisitHours } from '@mot-cua/db';
import { replay } from '@mot-cua/workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { announce } from '../calendar/announce.ts';
import { countAnnounced } from '../calendar/count-anew.ts';
import { lapse } from '../lapse.ts';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import { readTicket } from '../queue/hall.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { copyPages, done, fillIn, makeWorld, standing, stateOf, submitted, type World } from '../testing/index.ts';
import { moveMyVisit } from './move-my-visit.ts';
import { readMyVisit } from './my-visit.ts';
import { readVisitChoice } from './read-visit-choice.ts';
import { noteArrival, todaysVisits } from './todays-visits.ts';
import { readVisitHours, setVisitHours } from './visit-hours.ts';

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
  await world.deps.db.pool.query('delete from appointment');
  await world.deps.db.pool.query('delete from visit_hours');
});

const holding = (nineHolds: number, from = '2') => ({
  ...{ 'from.day': from, 'from.month': '3', 'from.year': '2026' },
  ...{ at0800: '1', at0900: String(nineHolds), at1000: '1', at1400: '0', at1500: '5' },
});

const opened = async (nineHolds: number): Promise<void> => {
  const given = { agencyId, raw: holding(nineHolds), sure: true };
  expect(await setVisitHours(world.deps, given, world.cast.admin)).toEqual({ saved: true });
};

const at = (hour: string, day = '3') => ({
  ...copyPages,
  visit: { ...copyPages.visit, 'visitDate.day': day, visitTime: hour },
});

async function newCitizen(): Promise<Citizen> {
  const personalId = `0010900${String(Math.floor(Math.random() * 1e5)).padStart(5, '0')}`;
  const { id } = await savePerson(world.deps.db, {
    ...{ subject: randomUUID(), fullName: 'Nguyễn Văn An', personalId, birthDate: '1990-05-17', sex: 'male' },
    ...{ phone: '0912345678', email: 'an@example.vn', communeCode: '00292', addressDetail: '1 phố Bạch Mai' },
  });
  return { kind: 'citizen', id, assurance: 2 };
}

const send = (draftId: string, citizen: Citizen) =>
  submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, citizen);

const bookedAt = async (day: string, hour: string): Promise<number> => {
  const { rows } = await world.deps.db.pool.query('select 1 from appointment where day = $1 and hour = $2', [
    day,
    hour,
  ]);
  return rows.length;
};

describe('an hour at the desk', () => {
  it('holds as many as come where the agency has not said how many', async () => {
    for (const citizen of [world.cast.lan, world.cast.minh, await newCitizen()])
      await submitted(world, citizen, 'certified-copy', copyPages);
    expect(await bookedAt(nine.day, nine.hour)).toBe(3);
  });

  it('goes to one of two who send at once for its last place; the other loses nothing', async () => {
    await opened(1);
    const { lan, minh } = world.cast;
    const drafts = [
      await fillIn(world, lan, 'certified-copy', copyPages),
      await fillIn(world, minh, 'certified-copy', copyPages),
    ];
    const both = await Promise.all([send(drafts[0] ?? '', lan), send(drafts[1] ?? '', minh)]);
    expect(both.filter((each) => each && 'dossierId' in each)).toHaveLength(1);
    expect(both).toContainEqual({ refusal: { code: 'visitTaken', command: 'submit' } });
    const loser = both[0] && 'dossierId' in both[0] ? 1 : 0;
    const hand = loser === 1 ? minh : lan;
    const kept = await readApplication(world.deps, { draftId: drafts[loser] ?? '' }, hand);
    expect(kept?.answers).toMatchObject({ paperTitle: 'Bằng tốt nghiệp đại học', visitTime: '09:00' });
    const page = kept?.procedure.form.find(({ name }) => name === 'visit');
    const choice = kept && page && (await readVisitChoice(world.deps, kept, page));
    expect(choice?.problems).toEqual({ visitTime: { code: 'visitTaken' } });
    expect(choice?.free.slice(0, 3)).toEqual([
      { day: '2026-03-02', hour: '10:00' },
      { day: '2026-03-02', hour: '15:00' },
      { day: '2026-03-03', hour: '08:00' },
    ]);
    const revision = kept?.revision ?? 0;
    const raw = at('10:00').visit;
    expect(
      await saveAnswers(world.deps, { draftId: kept?.draftId ?? '', page: 'visit', raw, revision }, hand),
    ).toMatchObject({ saved: true });
    expect(await send(kept?.draftId ?? '', hand)).toHaveProperty('dossierId');
  });

  it('holds five of fifty who send at once', async () => {
    await opened(5);
    const many = await Promise.all(Array.from({ length: 50 }, newCitizen));
    const drafts: string[] = [];
    for (const citizen of many) drafts.push(await fillIn(world, citizen, 'certified-copy', copyPages));
    const sent = await Promise.all(many.map((citizen, place) => send(drafts[place] ?? '', citizen)));
    expect(sent.filter((each) => each && 'dossierId' in each)).toHaveLength(5);
    expect(sent.filter((each) => each && 'refusal' in each && each.refusal.code === 'visitTaken')).toHaveLength(45);
    expect(await bookedAt(nine.day, nine.hour)).toBe(5);
  });

  it('is refused on the page when it is full, or not offered, or past', async () => {
    await opened(1);
    await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { draftId } = await begun(world.cast.minh);
    const problems = { visitTime: { code: 'visitTaken' } };
    expect(await answered(draftId, at('09:00').visit)).toMatchObject({ problems });
    expect(await answered(draftId, at('14:00').visit)).toMatchObject({ problems });
    expect(await answered(draftId, at('08:00', '2').visit)).toMatchObject({ problems });
    expect(await answered(draftId, at('15:00', '2').visit)).toMatchObject({ saved: true });
  });

  it('is free again when the application is taken back, and when nobody came', async () => {
    await opened(1);
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { version } = (await standing(world, id)).dossier;
    await withdrawMyDossier(world.deps, { id, reason: '', version, intentId: randomUUID() }, world.cast.lan);
    expect(await bookedAt(nine.day, nine.hour)).toBe(0);
    const next = await submitted(world, world.cast.minh, 'certified-copy', copyPages);
    await world.clock.set('2026-03-03', '23:59');
    await lapse(world.deps, { dossierId: next, kind: 'visit', at: '2026-03-03T16:59:00.000Z' });
    expect(await bookedAt(nine.day, nine.hour)).toBe(0);
  });

  it('stays taken for the day when the papers were accepted', async () => {
    await opened(1);
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
    expect(await bookedAt(nine.day, nine.hour)).toBe(1);
  });
});

const begun = async (citizen: Citizen) => {
  const { visit: _, ...pages } = copyPages;
  return { draftId: await fillIn(world, citizen, 'certified-copy', pages) };
};

const answered = async (draftId: string, raw: Record<string, string>) => {
  const { minh } = world.cast;
  const revision = (await readApplication(world.deps, { draftId }, minh))?.revision ?? 0;
  return saveAnswers(world.deps, { draftId, page: 'visit', raw, revision }, minh);
};

describe('a booked visit', () => {
  let id: string;

  beforeEach(async () => {
    await opened(1);
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
    expect([await bookedAt(nine.day, nine.hour), await bookedAt(to.day, to.hour)]).toEqual([0, 1]);
    const entries = (await readJournal(world.deps.db, id)).map(({ entry }) => entry);
    const people = { ownerId: dossier.facts.ownerId, submitterId: dossier.facts.submitterId };
    const procedure = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
    expect(replay(procedure, id, people, entries, () => hanoiCalendar).facts).toEqual(dossier.facts);
    await done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  });

  it('stays as it is where the other hour is full, not offered, on a day off or past', async () => {
    await submitted(world, world.cast.minh, 'certified-copy', at('10:00'));
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
    const other = await submitted(world, world.cast.minh, 'certified-copy', at('10:00'));
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

describe('the hours of an agency', () => {
  it('are said from a day on, and hold until others do', async () => {
    await opened(2);
    const raw = { ...holding(0, '4'), at1500: '1' };
    expect(await setVisitHours(world.deps, { agencyId, raw, sure: false }, world.cast.admin)).toEqual({ saved: true });
    const read = await readVisitHours(world.deps, { agencyId: '' }, world.cast.admin);
    expect(read?.plans.map(({ from, holds }) => [from, holds['09:00'], holds['15:00']])).toEqual([
      ['2026-03-02', 2, 5],
      ['2026-03-04', 0, 1],
    ]);
    await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const { draftId } = await begun(world.cast.minh);
    expect(await answered(draftId, at('09:00', '4').visit)).toMatchObject({
      problems: { visitTime: { code: 'visitTaken' } },
    });
  });

  it('are said against those who are booked only when that is known, and who is booked keeps their place', async () => {
    const id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
    const given = { agencyId, raw: holding(0) };
    expect(await setVisitHours(world.deps, { ...given, sure: false }, world.cast.admin)).toEqual({
      overbooked: [{ ...nine, room: null, taken: 1 }],
    });
    expect(await setVisitHours(world.deps, { ...given, sure: true }, world.cast.admin)).toEqual({ saved: true });
    expect((await readVisitHours(world.deps, { agencyId }, world.cast.admin))?.booked).toEqual([
      { ...nine, room: 0, taken: 1 },
    ]);
    expect(await stateOf(world, id)).toMatchObject({ handling: 'registered' });
  });

  it('are not said by whoever does not administer the agency, nor in part', async () => {
    const { clerk, admin } = world.cast;
    const given = { agencyId, raw: holding(1), sure: true };
    expect(await setVisitHours(world.deps, given, clerk)).toBeNull();
    expect(await setVisitHours(world.deps, { ...given, agencyId: 'hoan-kiem' }, admin)).toBeNull();
    expect(await readVisitHours(world.deps, { agencyId: 'hoan-kiem' }, admin)).toBeNull();
    const raw = { ...holding(1), at0800: '', 'from.day': '1' };
    expect(await setVisitHours(world.deps, { ...given, raw }, admin)).toMatchObject({
      problems: { at0800: { code: 'required' }, from: { code: 'dateNotWorkday' } },
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
