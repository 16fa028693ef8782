import { randomUUID } from 'node:crypto';
import { addDays, instantAt, readWeekText, weekdayOf } from '@mot-cua/calendar';
import { addReceptionHours, callNext, openDesk, queueBoard, takeTicket } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorld, type World, wards } from '../testing/index.ts';
import { actAtDesk, readCalling } from './calling.ts';
import { readHall, readTicket, takeNumber } from './hall.ts';
import { ticketLabel } from './ticket-label.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
let day = addDays('2026-03-02', 0);
beforeEach(async () => {
  // Each test has a day of its own; on Saturdays and Sundays nobody takes in.
  day = addDays(day, weekdayOf(day) === 'fri' ? 3 : 1);
  await world.deps.db.pool.query('delete from service_desk');
  await world.clock.set(day, '08:00');
});

const agencyId = wards.own;
const take = async (matter = 'submit', at: string = agencyId) => {
  const ticket = await takeNumber(world.deps, { agencyId: at, matter });
  if (!ticket || typeof ticket === 'string') throw new Error(`No number: ${ticket}`);
  return ticket;
};
const act = (desk: number, does: string, more: { ticket?: string; matters?: string[] } = {}) =>
  actAtDesk(world.deps, { agencyId, desk: String(desk), does, ticket: '', matters: [], ...more }, world.cast.clerk);
const at = async (desk: number) =>
  (await readCalling(world.deps, { agencyId, desk: String(desk), now: instantAt(day, '08:00') }, world.cast.clerk))
    ?.desk;
const labelAt = async (desk: number) => {
  const called = (await at(desk))?.called;
  return called ? ticketLabel(called) : null;
};
const next = async (desk: number) => act(desk, 'next', { ticket: (await at(desk))?.called?.id ?? '' });

describe('numbers', () => {
  it('run without gaps for each matter, agency and day, and begin anew each day', async () => {
    expect(ticketLabel(await take())).toBe('A001');
    expect(ticketLabel(await take('collect'))).toBe('B001');
    expect(ticketLabel(await take())).toBe('A002');
    expect(ticketLabel(await take('submit', wards.asked))).toBe('A001');
    await world.clock.set('2026-03-20', '08:00');
    expect(ticketLabel(await take())).toBe('A001');
    await world.clock.set('2026-03-20', '16:59');
    expect(ticketLabel(await take())).toBe('A002');
    await world.clock.set('2026-03-23', '08:00');
    expect(ticketLabel(await take())).toBe('A001');
  });

  it('taken by a hundred people at once are 1 to 100', async () => {
    const taken = await Promise.all(Array.from({ length: 100 }, () => take('advice')));
    expect(taken.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, n) => n + 1),
    );
  });

  it('are not given without end, for no matter that there is not, and at no agency that there is not', async () => {
    for (let number = 0; number < 300; number += 50)
      await Promise.all(Array.from({ length: 50 }, () => take('advice')));
    expect(await takeNumber(world.deps, { agencyId, matter: 'submit' })).toBe('full');
    expect(await takeNumber(world.deps, { agencyId: wards.asked, matter: 'lunch' })).toBeNull();
    expect(await takeNumber(world.deps, { agencyId: 'nowhere', matter: 'submit' })).toBeNull();
  });
});

describe('a desk', () => {
  it('calls who has waited longest for what it is for, and serves one at a time', async () => {
    await act(3, 'open', { matters: ['submit'] });
    await act(5, 'open', { matters: ['submit', 'collect'] });
    for (const matter of ['collect', 'submit', 'submit', 'advice']) await take(matter);
    expect([await next(3), await labelAt(3)]).toEqual(['done', 'A001']);
    expect([await next(5), await labelAt(5)]).toEqual(['done', 'B001']);
    expect([await next(5), await labelAt(5)]).toEqual(['done', 'A002']);
    expect(await next(3)).toBe('stale');
    expect(await labelAt(3)).toBeNull();
    const hall = await readHall(world.deps, { agencyId });
    expect(hall?.board).toMatchObject({ waiting: { submit: 0, collect: 0, advice: 1 } });
  });

  it('calls again, notes who did not come, and is closed', async () => {
    await act(1, 'open', { matters: ['submit'] });
    await act(2, 'open', { matters: ['submit'] });
    for (const matter of ['submit', 'submit']) await take(matter);
    await next(1);
    await world.clock.set('2026-03-25', '08:00');
    expect(await labelAt(1)).toBeNull();
    for (const matter of ['submit', 'submit']) await take(matter);
    await next(1);
    await world.clock.set('2026-03-25', '08:10');
    await next(2);
    const order = async () => (await queueBoard(world.deps.db, agencyId)).called.map(({ desk }) => desk);
    expect(await order()).toEqual([2, 1]);
    await world.clock.set('2026-03-25', '08:11');
    const ticket = (await at(1))?.called?.id ?? '';
    expect(await act(1, 'recall', { ticket })).toBe('done');
    expect(await order()).toEqual([1, 2]);
    expect((await queueBoard(world.deps.db, agencyId)).averageWaitMinutes).toBe(5);
    expect(await act(2, 'absent', { ticket })).toBe('stale');
    expect(await act(1, 'absent', { ticket })).toBe('done');
    expect(await act(1, 'absent', { ticket })).toBe('stale');
    expect(await readTicket(world.deps, { agencyId, id: ticket })).toMatchObject({ ticket: { state: 'absent' } });
    await act(2, 'close');
    expect(await order()).toEqual([]);
  });

  it('does nothing twice when its button is pressed twice', async () => {
    await act(1, 'open', { matters: ['submit'] });
    for (const matter of ['submit', 'submit', 'submit']) await take(matter);
    const pressed = await Promise.all([1, 2, 3].map(() => act(1, 'next')));
    expect(pressed.sort()).toEqual(['done', 'stale', 'stale']);
    expect((await queueBoard(world.deps.db, agencyId)).waiting.submit).toBe(2);
  });

  it('belongs to its agency: nobody else opens it or calls', async () => {
    const { otherClerk, leader, admin, supervisor } = world.cast;
    for (const nobody of [otherClerk, leader, admin, supervisor]) {
      const asked = { agencyId, desk: '1', does: 'open', ticket: '', matters: ['submit'] };
      expect(await actAtDesk(world.deps, asked, nobody)).toBeNull();
      expect(await readCalling(world.deps, { agencyId, desk: '1', now: instantAt(day, '08:00') }, nobody)).toBeNull();
    }
    for (const desk of [0, 31, -1]) expect(await act(desk, 'open', { matters: ['submit'] })).toBeNull();
    expect(await act(1, 'open', { matters: ['lunch'] })).toBe('noMatter');
    expect(await act(1, 'dance')).toBeNull();
  });
});

describe('many desks at once', () => {
  it('never get the same ticket: 10 desks, 60 people, every ticket once', async () => {
    const { db } = world.deps;
    const desks = Array.from({ length: 10 }, (_, place) => place + 1);
    for (const desk of desks) await openDesk(db, { agencyId, desk }, ['submit']);
    await Promise.all(Array.from({ length: 60 }, () => takeTicket(db, agencyId, 'submit')));
    const got: number[] = [];
    const work = async (desk: number) => {
      for (let current: string | null = null; ; ) {
        const ticket = await callNext(db, { agencyId, desk, current, staffId: 'clerk' });
        if (!ticket) return;
        got.push(ticket.number);
        current = ticket.id;
      }
    };
    await Promise.all(desks.map(work));
    expect(got.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
  });

  it('two clerks at one desk: one calls, the other is told', async () => {
    await act(1, 'open', { matters: ['submit'] });
    for (let number = 0; number < 20; number++) await take();
    for (let round = 0; round < 10; round++) {
      const ticket = (await at(1))?.called?.id ?? '';
      const both = await Promise.all([act(1, 'next', { ticket }), act(1, 'next', { ticket })]);
      expect(both.sort()).toEqual(['done', 'stale']);
    }
    expect((await queueBoard(world.deps.db, agencyId)).waiting.submit).toBe(10);
  });
});

describe('a desk that is closed', () => {
  const calling = () =>
    readCalling(world.deps, { agencyId, desk: '', now: instantAt('2026-03-27', '17:00') }, world.cast.clerk);

  it.each([
    ['2026-03-27', '07:59', '2026-03-27', '08:00'],
    ['2026-03-27', '12:00', '2026-03-27', '13:00'],
    ['2026-03-27', '17:00', '2026-03-30', '08:00'],
    ['2026-03-28', '09:00', '2026-03-30', '08:00'],
  ])('gives no number on %s at %s, and says that it opens on %s at %s', async (date, time, opensOn, opensAt) => {
    await world.clock.set(date, time);
    expect(await takeNumber(world.deps, { agencyId, matter: 'submit' })).toBe('closed');
    expect((await readHall(world.deps, { agencyId }))?.desk).toEqual({
      ...{ isOpen: false, today: date, opens: { date: opensOn, time: opensAt } },
    });
    await world.clock.set(opensOn, opensAt);
    expect(await takeNumber(world.deps, { agencyId, matter: 'submit' })).toHaveProperty('number');
  });

  it('goes by the hours that the desk announced, not by its working hours', async () => {
    const line = {
      id: randomUUID(),
      agencyId,
      from: '2026-03-27',
      to: '2026-03-28',
      name: 'Sáng thứ Bảy',
      decision: '',
    };
    const { weekly } = readWeekText({ ...{ mon: '', tue: '', wed: '', thu: '', fri: '', sun: '' }, sat: '8-11' });
    await addReceptionHours(world.deps.db, { ...line, weekly, madeBy: world.cast.admin.id });
    await world.clock.set('2026-03-27', '09:00');
    expect(await takeNumber(world.deps, { agencyId, matter: 'submit' })).toBe('closed');
    expect(await takeNumber(world.deps, { agencyId: wards.asked, matter: 'submit' })).toHaveProperty('number');
    expect((await readHall(world.deps, { agencyId }))?.desk).toMatchObject({
      opens: { date: '2026-03-28', time: '08:00' },
    });
    await world.clock.set('2026-03-28', '09:00');
    expect(await takeNumber(world.deps, { agencyId, matter: 'submit' })).toHaveProperty('number');
    await world.deps.db.pool.query('delete from reception_hours');
  });

  it('whoever sits there is told, and may still give a number by hand', async () => {
    await world.clock.set('2026-03-27', '17:00');
    expect((await calling())?.reception).toMatchObject({ isOpen: false });
    expect(await act(1, 'give', { matters: ['submit'] })).toHaveProperty('given');
  });
});

it('whoever waits sees how many come before, and no name', async () => {
  await act(1, 'open', { matters: ['submit'] });
  await take();
  await take();
  const { id } = await take();
  expect(await readTicket(world.deps, { agencyId, id })).toMatchObject({ ticket: { state: 'waiting', ahead: 2 } });
  await next(1);
  expect(await readTicket(world.deps, { agencyId, id })).toMatchObject({ ticket: { state: 'waiting', ahead: 1 } });
  expect(await readTicket(world.deps, { agencyId: wards.asked, id })).toBeNull();
  for (const strange of ['', 'x', '-1', '9'.repeat(30)])
    expect(await readTicket(world.deps, { agencyId, id: strange })).toBeNull();
});
