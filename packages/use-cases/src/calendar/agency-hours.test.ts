import { type AgencyHours, hanoiCalendar, readWeekText, writeHours } from '@mot-cua/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, isClean } from '../../proofs/audit.ts';
import { calendarsOf } from '../../proofs/calendars-of.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readPast } from '../history/read-past.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { done, makeWorld, paid, standing, statusPages, submitted, type World, wards } from '../testing/index.ts';
import { announceAgencyHours, previewHours, readAgencyHours } from './agency-hours.ts';
import { countAnnounced } from './count-anew.ts';
import { readCalendar, readChange } from './read-calendar.ts';

let world: World;
let accepted: string;
let unread: string;
let elsewhere: string;
let version: string = hanoiCalendar.version;

const workdays = (text: string): AgencyHours['weekly'] =>
  readWeekText({ mon: text, tue: text, wed: text, thu: text, fri: text, sat: '', sun: '' }).weekly;
const late = workdays('7:30-11:30, 13:30-17:30');
const hours = (weekly: AgencyHours['weekly'], given: Partial<AgencyHours> = {}): AgencyHours => ({
  ...{ agencyId: wards.own, from: '2026-03-03', to: null, weekly, name: 'Giờ mùa hè', decision: 'Thông báo 7' },
  ...given,
});

const sent = async () =>
  paid(world, await submitted(world, world.cast.lan, 'marital-status', statusPages), world.cast.lan);
const accept = (id: string) => done(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' });
/** Of the city, above the three wards. */
const supervisor = (agencyId = 'ha-noi'): Staff => ({
  ...world.cast.supervisor,
  posts: [{ agencyId, roles: ['supervisor'] }],
});
const dueOf = async (id: string) => (await standing(world, id)).dueAt;
const audited = async () => audit(queryOf(world.deps.db.pool), await calendarsOf(world.deps.db));
const responseOf = async (id: string) =>
  queryOf(world.deps.db.pool)<{ at: Date }>(
    `select at from deadline where dossier_id = $1 and kind = 'response' and handled_at is null`,
    [id],
  );
async function announced(asked: AgencyHours): Promise<void> {
  const outcome = await announceAgencyHours(world.deps, { hours: asked, version }, supervisor());
  if (!outcome || !('version' in outcome)) throw new Error(JSON.stringify(outcome));
  version = outcome.version;
}

beforeAll(async () => {
  world = await makeWorld();
  const { pool } = world.deps.db;
  await pool.query(`insert into agency (id, code, name_vi, name_en, name_norm, kind)
    values ('ha-noi', '000.00.00.H26', 'Hà Nội', 'Hanoi', 'ha noi', 'city')`);
  await pool.query(`update agency set parent_id = 'ha-noi' where kind = 'commune'`);
  [accepted, unread] = [await sent(), await sent()];
  await accept(accepted);
  elsewhere = await sent();
});
afterAll(() => world.close());

describe('working hours of one ward', () => {
  it('are shown before with every dossier of that ward that would move, and nothing is written', async () => {
    expect(await dueOf(accepted)).toBe('2026-03-05T10:00:00.000Z');
    const preview = await previewHours(world.deps, hours(late), supervisor());
    expect(preview).toMatchObject({ stays: 0, version, agencyId: wards.own, by: 'ha-noi' });
    expect(preview).toMatchObject({
      dossiers: expect.arrayContaining([
        expect.objectContaining({
          id: accepted,
          moved: [{ what: 'due', from: '2026-03-05T10:00:00.000Z', to: '2026-03-05T10:30:00.000Z' }],
        }),
      ]),
    });
    const other = await previewHours(world.deps, hours(late, { agencyId: wards.asked }), supervisor());
    expect(other).toMatchObject({ looked: 0, moves: 0 });
    expect(await dueOf(accepted)).toBe('2026-03-05T10:00:00.000Z');
  });

  it('are announced by a supervisor of it or of what is above it, and by nobody else', async () => {
    const asked = { hours: hours(late), version };
    for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.admin, supervisor(wards.asked)]) {
      expect(await announceAgencyHours(world.deps, asked, nobody)).toBeNull();
      expect(await previewHours(world.deps, hours(late), nobody)).toBeNull();
    }
    expect(await previewHours(world.deps, hours(late, { agencyId: 'nowhere' }), supervisor())).toBeNull();
    expect(await announceAgencyHours(world.deps, { ...asked, hours: hours(workdays('8-12')) }, supervisor())).toEqual({
      problems: ['mon', 'tue', 'wed', 'thu', 'fri'].map((field) => ({ field, code: 'otherLength' })),
    });
    const own = supervisor(wards.own);
    expect(await readAgencyHours(world.deps, { agencyId: '' }, own)).toMatchObject({ agencyId: wards.own });
    expect(await readCalendar(world.deps, own)).toBeNull();
  });

  it('move its dates by the journal, and clerk and citizen read by which hours', async () => {
    await announced(hours(late));
    expect(version).toBe(`${hanoiCalendar.version}.1`);
    expect(await dueOf(accepted)).toBe('2026-03-05T10:30:00.000Z');
    const clerk = await readDossier(world.deps, { id: accepted }, world.cast.clerk);
    const citizen = await readMyDossier(world.deps, { id: accepted }, world.cast.lan);
    for (const view of [clerk, citizen]) {
      expect(view?.timeline.at(-1)).toMatchObject({ command: 'recount', announced: { document: 'Thông báo 7' } });
      expect(view?.clockHours.map(({ decision }) => decision)).toEqual(['Thông báo 7']);
      expect(view?.clockRows.at(-1)).toMatchObject({ kind: 'due', from: '2026-03-05T10:30:00.000Z' });
    }
    const past = await readPast(world.deps, { id: accepted, sequence: clerk?.version ?? 0 }, supervisor(wards.own));
    expect([past?.broken, past?.state?.clockRows]).toEqual([null, clerk?.clockRows]);
    expect(await readChange(world.deps, { version, page: 1 }, supervisor())).toMatchObject({
      change: { hours: { agencyId: wards.own }, daysOff: [] },
    });
    expect(isClean(await audited())).toBe(true);
  });

  it('count what is accepted from now on, and the time to answer what was sent in', async () => {
    await world.clock.set('2026-03-03', '09:00');
    const fresh = await sent();
    expect((await responseOf(fresh)).map(({ at }) => at.toISOString())).toEqual(['2026-03-04T02:00:00.000Z']);
    await accept(fresh);
    expect(await dueOf(fresh)).toBe('2026-03-06T10:30:00.000Z');
    await accept(unread);
    await accept(elsewhere);
    expect(await dueOf(unread)).toBe('2026-03-06T10:30:00.000Z');
    expect(isClean(await audited())).toBe(true);
  });

  it('answer as the first time when they are sent again, and refuse what was looked at before', async () => {
    const before = hanoiCalendar.version;
    const again = await announceAgencyHours(world.deps, { hours: hours(late), version: before }, supervisor());
    expect(again).toEqual({ version });
    const other = hours(late, { agencyId: wards.asked });
    expect(await announceAgencyHours(world.deps, { hours: other, version: before }, supervisor())).toEqual({
      conflict: true,
    });
  });

  it('are taken back by a line that says nothing; the appointments that were given stay', async () => {
    const preview = await previewHours(world.deps, hours(null, { from: '2026-03-04' }), supervisor());
    expect(preview).toMatchObject({ moves: 0, stays: 4 });
    await announced(hours(null, { from: '2026-03-04', decision: 'Thông báo 8' }));
    expect(await dueOf(accepted)).toBe('2026-03-05T10:30:00.000Z');
    const page = await readAgencyHours(world.deps, { agencyId: wards.own }, supervisor());
    expect(page?.changes.map(({ document }) => document)).toEqual(['Thông báo 8', 'Thông báo 7']);
    const next = await sent();
    await accept(next);
    expect(await dueOf(next)).toBe('2026-03-06T10:00:00.000Z');
  });
});

describe('working hours of the city', () => {
  it('hold in every ward that has none, and an agency that is asked answers by its own', async () => {
    await world.clock.set('2026-03-09', '09:00');
    await announced(hours(workdays('9-17'), { agencyId: wards.asked, from: '2026-03-09', decision: 'Thông báo 9' }));
    await announced(hours(late, { agencyId: 'ha-noi', from: '2026-03-09', decision: 'Quyết định 10' }));
    const id = await sent();
    await accept(id);
    expect(await dueOf(id)).toBe('2026-03-12T10:30:00.000Z');
    const asked = await readAgencyHours(world.deps, { agencyId: wards.asked }, supervisor());
    expect(writeHours(asked?.calendar.layers?.[0]?.[0]?.weekly?.mon ?? [])).toBe('09:00–17:00');
    expect(asked?.changes).toHaveLength(2);
    await countAnnounced(world.deps);
    expect(isClean(await audited())).toBe(true);
  });
});
