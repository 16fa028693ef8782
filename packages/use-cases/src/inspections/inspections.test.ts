import { randomUUID } from 'node:crypto';
import { hanoiCalendar, readWeekText } from '@mot-cua/calendar';
import { findStaff, givePost, inspectionPhotosOf, saveStaff } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Citizen, Staff } from '../actors.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { submitApplication } from '../application/submit-application.ts';
import { announceAgencyHours } from '../calendar/agency-hours.ts';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import { done, fillIn, makeWorld, paid, smallPdf, standing, tried, type World } from '../testing/index.ts';
import { addPhoto, downloadPhoto, listPhotos, photographedAt } from './inspection-photos.ts';
import { readInspectionWeek, weekOf } from './inspection-week.ts';
import { sendToInspection } from './send-to-inspection.ts';

const agencyId = 'bach-mai';
const nine = '2026-03-05T02:00:00.000Z';

// A picture of one point.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const pages = {
  owner: { ownerKind: 'person', phone: '0912345678' },
  point: {
    ...{ pointName: 'Điểm A', registrationNumber: '01A8001234', commune: agencyId, pointAddress: '5 phố Bạch Mai' },
    ...{ roomArea: '60', machines: '20', schoolDistance: '300', opens: '08:00', closes: '22:00' },
  },
};

let world: World;
let inspector: Staff;
let other: Staff;

async function member(fullName: string): Promise<Staff> {
  const { db } = world.deps;
  const id = await saveStaff(db, { subject: fullName, fullName });
  await givePost(db, { staffId: id, agencyId, role: 'inspector', from: '2025-07-01', to: null });
  const found = await findStaff(db, { id });
  return { kind: 'staff', id, personId: null, posts: found?.posts ?? [], assurance: 2 };
}

beforeAll(async () => {
  world = await makeWorld();
  inspector = await member('Nguyễn Minh Quang');
  other = await member('Phạm Thu An');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  await world.deps.db.pool.query('delete from inspection');
});

/** As far as an inspection that the handler is to plan. */
async function toPlan(citizen: Citizen): Promise<string> {
  const { deps, cast } = world;
  const draftId = await fillIn(world, citizen, 'public-game-point', pages);
  for (const paper of ['businessRegistration', 'ownerIdentity', 'fireSafety'])
    await attachPaper(deps, { draftId, paper, file: { name: `${paper}.pdf`, bytes: smallPdf(paper) } }, citizen);
  const sent = await submitApplication(deps, { draftId, intentId: draftId, declared: true }, citizen);
  if (!sent || !('dossierId' in sent)) throw new Error(JSON.stringify(sent));
  const id = await paid(world, sent.dossierId, citizen);
  await done(world, id, cast.clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, cast.clerk, 'transfer');
  await done(world, id, cast.head, 'assign', { handlerId: cast.handler.id });
  return id;
}

const moment = (hour: string, day: string) => ({
  ...{ 'inspectionDate.day': day, 'inspectionDate.month': '3', 'inspectionDate.year': '2026' },
  inspectionTime: hour,
});
const plan = (id: string, hour: string, day = '5') =>
  done(world, id, world.cast.handler, 'planInspection', moment(hour, day));

/** As far as an inspection that is planned for an hour of a day in March. */
async function planned(citizen: Citizen, hour: string, day = '5'): Promise<string> {
  const id = await toPlan(citizen);
  await plan(id, hour, day);
  return id;
}

const week = (staff: Staff, on = '2026-03-05', only: 'week' | 'day' = 'week') =>
  readInspectionWeek(world.deps, { agencyId: '', on, only }, staff);

const send = (dossierId: string, who: Staff, staff: Staff = world.cast.head, at = nine) =>
  sendToInspection(world.deps, { agencyId, dossierId, at, inspectorId: who.id }, staff);

describe('the calendar of inspections', () => {
  it('shows a week from Monday, with where it is and who can go', async () => {
    expect(weekOf('2026-03-08').slice(0, 2)).toEqual(['2026-03-02', '2026-03-03']);
    const id = await planned(world.cast.lan, '09:00');
    const shown = await week(world.cast.head);
    expect(shown?.days).toEqual(weekOf('2026-03-02'));
    expect(shown?.inspections).toMatchObject([
      { dossierId: id, at: nine, outcome: null, ownerName: 'Nguyễn Thị Lan', inspectorId: null },
    ]);
    expect(shown?.inspections[0]?.answers.pointAddress).toBe('5 phố Bạch Mai');
    expect(shown?.inspectors.map(({ fullName }) => fullName)).toEqual(['Nguyễn Minh Quang', 'Phạm Thu An']);
    expect((await week(world.cast.head, '2026-03-12'))?.inspections).toEqual([]);
    expect((await week(world.cast.head, '2026-03-04', 'day'))?.inspections).toEqual([]);
    expect((await week(world.cast.head, '2026-03-05', 'day'))?.inspections).toHaveLength(1);
  });

  it('sends nobody to two places less than ninety minutes apart, and two who say it at once neither', async () => {
    const first = await planned(world.cast.lan, '09:00');
    const second = await planned(world.cast.minh, '10:00');
    const ten = '2026-03-05T03:00:00.000Z';
    const both = await Promise.all([send(first, inspector), send(second, inspector, world.cast.handler, ten)]);
    expect(both.filter((each) => each && 'sent' in each)).toHaveLength(1);
    expect(both.filter((each) => each && 'busy' in each)).toHaveLength(1);
    expect(await send(first, inspector)).toEqual(both[0]);
    expect(await send(second, other, world.cast.head, ten)).toEqual({ sent: true });
  });

  it('keeps who went and what was found; one that is withdrawn goes', async () => {
    const id = await planned(world.cast.lan, '09:00');
    await send(id, inspector);
    await world.clock.set('2026-03-05', '10:00');
    await done(world, id, inspector, 'recordInspection', { inspection: 'noShow', minutes: 'Đóng cửa' });
    await plan(id, '14:30', '6');
    const shown = await week(inspector);
    expect(shown?.inspections.map(({ at, outcome, inspectorName }) => [at, outcome, inspectorName])).toEqual([
      [nine, 'noShow', 'Nguyễn Minh Quang'],
      ['2026-03-06T07:30:00.000Z', null, null],
    ]);
    await done(world, id, inspector, 'recordInspection', { inspection: 'passed', minutes: 'Đủ điều kiện' });
    expect((await week(inspector))?.inspections.map(({ outcome }) => outcome)).toEqual(['noShow', 'passed']);
    const later = await planned(world.cast.minh, '09:00', '6');
    const { version } = (await standing(world, later)).dossier;
    await withdrawMyDossier(
      world.deps,
      { id: later, reason: 'Thôi', version, intentId: randomUUID() },
      world.cast.minh,
    );
    await done(world, later, world.cast.clerk, 'confirmWithdrawal');
    expect((await week(inspector))?.inspections.map(({ dossierId }) => dossierId)).not.toContain(later);
  });

  it('marks what falls outside hours that were announced since, and plans nothing there any more', async () => {
    const { cast, deps } = world;
    const early = await planned(cast.lan, '09:00', '12');
    const late = await planned(cast.minh, '10:00', '12');
    const open = await toPlan(cast.lan);
    const outsideOf = async (staff: Staff) =>
      Object.fromEntries(
        (await week(staff, '2026-03-12'))?.inspections.map(({ dossierId, outside }) => [dossierId, outside]) ?? [],
      );
    expect(await outsideOf(cast.head)).toEqual({ [early]: null, [late]: null });
    const text = '9:30-12, 13-18:30';
    const { weekly } = readWeekText({ mon: text, tue: text, wed: text, thu: text, fri: text, sat: '', sun: '' });
    const hours = { agencyId, from: '2026-03-11', to: '2026-03-13', weekly, name: 'Sửa nhà', decision: 'Thông báo 8' };
    const supervisor: Staff = { ...cast.supervisor, posts: [{ agencyId, roles: ['supervisor'] }] };
    const announced = await announceAgencyHours(deps, { hours, version: hanoiCalendar.version }, supervisor);
    expect(announced).toHaveProperty('version');
    // Of this service the chart lets nobody move a planned visit.
    expect(await outsideOf(cast.head)).toEqual({ [early]: { mayReplan: false }, [late]: null });
    expect(await tried(world, open, cast.handler, 'planInspection', moment('09:00', '12'))).toMatchObject({
      problems: { inspectionTime: { code: 'outsideHours' } },
    });
    await plan(open, '09:00', '10');
    await world.clock.set('2026-03-12', '09:00');
    expect((await outsideOf(cast.head))[early]).toBeNull();
  });

  it('is for those who plan and inspect at the agency, and for inspectors who are there', async () => {
    const id = await planned(world.cast.lan, '09:00');
    const { clerk, otherClerk, handler } = world.cast;
    for (const staff of [clerk, otherClerk]) {
      expect(await week(staff)).toBeNull();
      expect(await send(id, inspector, staff)).toBeNull();
    }
    expect(await send(id, handler)).toBeNull();
    expect(await send(id, inspector, handler, '2026-03-05T05:00:00.000Z')).toBeNull();
    expect(await send(id, inspector, handler, 'nonsense')).toBeNull();
    expect(await readInspectionWeek(world.deps, { agencyId: 'hoan-kiem', on: '', only: 'week' }, handler)).toBeNull();
    expect(await week(handler, '2026-02-30')).toBeNull();
  });
});

describe('photographs of an inspection', () => {
  const photo = { name: 'cua.png', bytes: png };

  it('are drawn anew, kept with it once, and opened by those who open the papers', async () => {
    const { cast, deps } = world;
    const id = await planned(cast.lan, '09:00');
    expect(await addPhoto(deps, { id, file: photo }, inspector)).toEqual({ added: true });
    expect(await addPhoto(deps, { id, file: photo }, inspector)).toEqual({ added: true });
    const [kept, ...more] = await listPhotos(deps, { id }, cast.handler);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ at: nine, name: 'cua.png', addedBy: 'Nguyễn Minh Quang' });
    const file = await downloadPhoto(deps, { photoId: kept?.id ?? '' }, cast.handler);
    expect(file?.mime).toBe('image/png');
    expect(Buffer.from(file?.bytes ?? []).equals(png)).toBe(false);
    expect(await downloadPhoto(deps, { photoId: kept?.id ?? '' }, cast.otherClerk)).toBeNull();
    expect(await downloadPhoto(deps, { photoId: 'x' }, cast.handler)).toBeNull();
    expect(await listPhotos(deps, { id }, cast.supervisor)).toEqual([]);
  });

  it('are not taken from others, before an inspection is planned, or where they are no pictures', async () => {
    const { cast, deps } = world;
    const id = await planned(cast.lan, '09:00');
    expect(await addPhoto(deps, { id, file: photo }, cast.clerk)).toBeNull();
    expect(await addPhoto(deps, { id, file: photo }, cast.consultee)).toBeNull();
    const paper = { name: 'a.pdf', bytes: smallPdf('a') };
    expect(await addPhoto(deps, { id, file: paper }, inspector)).toEqual({ rejected: 'typeNotAllowed' });
    const broken = { name: 'a.png', bytes: png.subarray(0, 40) };
    expect(await addPhoto(deps, { id, file: broken }, inspector)).toHaveProperty('rejected');
    expect(await inspectionPhotosOf(deps.db, id)).toEqual([]);
    const { dossier } = await standing(world, id);
    expect(photographedAt({ ...dossier, facts: { ...dossier.facts, inspections: [] } }, inspector)).toBeNull();
  });
});
