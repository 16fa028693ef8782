import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, type World } from '../testing/index.ts';
import { announceMaintenance } from './announce-maintenance.ts';
import { comingMaintenance, forgetMaintenance } from './coming-maintenance.ts';
import { listMaintenance, withdrawMaintenance } from './see-to-maintenance.ts';

let world: World;
const told = { toldVi: 'Tạm dừng nộp phí trực tuyến.', toldEn: 'Fees cannot be paid online.' };

/** Boxes of a form: from 22:00 on one day to an hour of the same. */
const night = (day: number, endTime = '23:30') => ({
  'startDate.day': String(day),
  'startDate.month': '3',
  'startDate.year': '2026',
  startTime: '22:00',
  'endDate.day': String(day),
  'endDate.month': '3',
  'endDate.year': '2026',
  endTime,
  ...told,
});
const announce = (raw: Record<string, string>, intentId: string = randomUUID(), staff = world.cast.admin) =>
  announceMaintenance(world.deps, { raw, intentId }, staff);
const starts = async () => {
  forgetMaintenance(world.deps.db);
  return (await comingMaintenance(world.deps)).map(({ startsAt }) => startsAt);
};

beforeAll(async () => {
  world = await makeWorld();
  await world.clock.set('2026-03-02', '09:00');
});
afterAll(() => world.close());

describe('maintenance', () => {
  it('is announced once, however often it is sent, and read until it is over', async () => {
    const intentId = randomUUID();
    expect(await announce(night(5), intentId)).toEqual({ announced: true });
    expect(await announce(night(5), intentId)).toEqual({ announced: true });
    await announce(night(4));
    expect(await starts()).toEqual(['2026-03-04T15:00:00.000Z', '2026-03-05T15:00:00.000Z']);
    await world.clock.set('2026-03-04', '23:31');
    expect(await starts()).toEqual(['2026-03-05T15:00:00.000Z']);
    await world.clock.set('2026-03-02', '09:00');
  });

  it('is told of a day before, unless it is urgent; and ends after it begins', async () => {
    expect(await announce(night(2))).toEqual({ trouble: 'toldTooLate' });
    expect(await announce({ ...night(2), urgent: 'urgent' })).toEqual({ announced: true });
    expect(await announce(night(6, '22:00'))).toEqual({ trouble: 'endsTooSoon' });
    expect(await announce({ ...night(1), urgent: 'urgent' })).toEqual({ trouble: 'endsTooSoon' });
  });

  it('is not announced with a time that does not exist, nor without words', async () => {
    const outcome = await announce({ ...night(31), 'startDate.month': '2', endTime: '24:10', toldEn: '' });
    expect(Object.keys((outcome && 'problems' in outcome && outcome.problems) || {}).sort()).toEqual([
      'endTime',
      'startDate',
      'toldEn',
    ]);
  });

  it('is withdrawn once, and by the administrator of the city alone', async () => {
    const [first] = (await listMaintenance(world.deps, world.cast.admin)) ?? [];
    expect(await withdrawMaintenance(world.deps, first?.id ?? '', world.cast.supervisor)).toBe(false);
    expect(await withdrawMaintenance(world.deps, first?.id ?? '', world.cast.admin)).toBe(true);
    expect(await withdrawMaintenance(world.deps, first?.id ?? '', world.cast.admin)).toBe(false);
    expect(await withdrawMaintenance(world.deps, 'nothing', world.cast.admin)).toBe(false);
    expect(await announce(night(9), randomUUID(), world.cast.supervisor)).toBeNull();
    expect(await listMaintenance(world.deps, world.cast.supervisor)).toBeNull();
  });
});
