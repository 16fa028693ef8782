import { randomUUID } from 'node:crypto';
import { type AgencyHours, instantAt, readWeekText, writeHours } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { startApplication } from '../application/start-application.ts';
import { copyPages, makeWorld, submitted, type World, wards } from '../testing/index.ts';
import { forgetVisits } from '../testing/visits.ts';
import { freeAt } from '../visits/free-at.ts';
import { openingHours } from './opening-hours.ts';
import { readReception, setReception } from './reception-hours.ts';

let world: World;

const week = (workday: string, sat = '', wed = workday): AgencyHours['weekly'] =>
  readWeekText({ mon: workday, tue: workday, wed, thu: workday, fri: workday, sat, sun: '' }).weekly;
const hours = (weekly: AgencyHours['weekly'], given: Partial<AgencyHours> = {}): AgencyHours => ({
  ...{ agencyId: wards.own, from: '2026-03-02', to: null, weekly, name: 'Giờ tiếp nhận', decision: '' },
  ...given,
});
const say = (asked: AgencyHours, sure = false, id: string = randomUUID()) =>
  setReception(world.deps, { id, hours: asked, sure }, world.cast.admin);
const now = instantAt('2026-03-02', '09:00');
const opened = async (agencyId: string = wards.own) => (await openingHours(world.deps, [agencyId], now))[0];

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await forgetVisits(world);
  await world.deps.db.pool.query('delete from reception_hours');
});

describe('when a desk takes in', () => {
  it('is when the agency works, where nothing was announced', async () => {
    const found = await opened();
    expect(found).toMatchObject({ isOpen: true, today: { date: '2026-03-02' } });
    expect(found?.week.map(({ periods }) => writeHours(periods)).slice(4)).toEqual([
      ...['08:00–12:00, 13:00–17:00', '', ''],
    ]);
  });

  it('is as it was announced, of that agency only and the newest line first, once for an intent', async () => {
    const id = randomUUID();
    expect(await say(hours(week('8-11:30, 13:30-16:30', '8-12')), false, id)).toEqual({ saved: true });
    expect(await say(hours(week('8-11:30, 13:30-16:30', '8-12')), false, id)).toEqual({ saved: true });
    expect(writeHours((await opened())?.week[5]?.periods ?? [])).toBe('08:00–12:00');
    expect(writeHours((await opened(wards.asked))?.week[5]?.periods ?? [])).toBe('');
    await say(hours(week('10-12'), { to: '2026-03-03' }));
    expect(await opened()).toMatchObject({ isOpen: false, today: { periods: [{ from: '10:00', to: '12:00' }] } });
    expect((await readReception(world.deps, { agencyId: wards.own }, world.cast.admin))?.lines).toHaveLength(2);
    await say(hours(null));
    expect(writeHours((await opened())?.week[5]?.periods ?? [])).toBe('');
  });

  it('is announced by who administers the agency, with real days and hours', async () => {
    for (const nobody of [world.cast.clerk, world.cast.supervisor])
      expect(
        await setReception(world.deps, { id: randomUUID(), hours: hours(week('8-12')), sure: true }, nobody),
      ).toBeNull();
    expect(await say(hours(week('8-12'), { agencyId: wards.asked }))).toBeNull();
    expect(await say(hours(week(''), { from: '2026-02-31', name: '' }))).toEqual({
      problems: [
        { field: 'from', code: 'notADate' },
        { field: 'name', code: 'missing' },
        { field: 'to', code: 'noDays' },
      ],
    });
  });
});

describe('a visit', () => {
  const procedure = findProcedure('certified-copy');
  if (!procedure) throw new Error('The service is gone');
  const booked = () => submitted(world, world.cast.lan, 'certified-copy', copyPages);

  it('is booked within the hours only, and refused when somebody types another', async () => {
    await say(hours(week('8-12, 13-17', '', '8-12'), { from: '2026-03-03' }));
    const free = await freeAt(world.deps, { agencyId: wards.own, procedure, now });
    expect(free?.filter(({ day }) => day === '2026-03-04').map(({ hour }) => hour)).toEqual([
      '08:00',
      '09:00',
      '10:00',
    ]);
    const started = await startApplication(world.deps, { slug: 'certified-copy' }, world.cast.lan);
    const draftId = started?.draftId ?? '';
    const saved = async (page: keyof typeof copyPages, raw: Record<string, string>) => {
      const revision = (await readApplication(world.deps, { draftId }, world.cast.lan))?.revision ?? 0;
      return saveAnswers(world.deps, { draftId, page, raw, revision }, world.cast.lan);
    };
    await saved('paper', copyPages.paper);
    const afternoon = { ...copyPages.visit, 'visitDate.day': '4', visitTime: '14:00' };
    expect(await saved('visit', afternoon)).toMatchObject({ problems: { visitTime: { code: 'visitTaken' } } });
    expect(await saved('visit', { ...afternoon, visitTime: '10:00' })).toHaveProperty('saved');
  });

  it('that is booked outside new hours is told before, and stands', async () => {
    await booked();
    const closed = hours(week('13-17'), { from: '2026-03-03', to: '2026-03-03' });
    expect(await say(closed)).toMatchObject({ outside: [{ day: '2026-03-03', hour: '09:00', taken: 1 }] });
    expect(await say(closed, true)).toEqual({ saved: true });
  });
});
