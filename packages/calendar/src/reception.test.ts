import { expect, it } from 'vitest';
import { hanoiCalendar } from './hanoi-calendar.ts';
import { isOpenNow, opensNext, receptionOf } from './reception.ts';
import { instantAt, plainDate, plainTime } from './vietnam-time.ts';

const minute = 60_000;

const first = Date.parse(instantAt('2026-04-24', '00:00'));
const momentAt = (place: number) => new Date(first + place * minute).toISOString() as ReturnType<typeof instantAt>;

it('opens next at the first minute at which it is open and was not the minute before', () => {
  const weekly = { ...hanoiCalendar.weekly, wed: [], sat: [{ from: '07:30', to: '11:00' }] };
  const own = { agencyId: 'a', from: '2026-04-20', to: '2026-05-20', weekly, name: '', decision: '' };
  for (const calendar of [hanoiCalendar, receptionOf(hanoiCalendar, 'a', [own])]) {
    const isOpen = Array.from({ length: 12 * 24 * 60 }, (_, place) => isOpenNow(calendar, momentAt(place)));
    for (let place = 1; place < 7 * 24 * 60; place += 97) {
      const next = isOpen.findIndex((open, at) => at > place && open && !isOpen[at - 1]);
      const moment = momentAt(next);
      expect(opensNext(calendar, momentAt(place))).toEqual({ date: plainDate(moment), time: plainTime(moment) });
    }
  }
});

it('says nothing of a desk that is closed for longer than anybody announces', () => {
  const weekly = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const own = { agencyId: 'a', from: '2026-01-01', to: '2026-12-31', weekly, name: '', decision: '' };
  expect(opensNext(receptionOf(hanoiCalendar, 'a', [own]), instantAt('2026-03-02', '09:00'))).toBeNull();
});
