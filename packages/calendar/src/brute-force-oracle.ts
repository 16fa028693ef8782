import type { Instant, Predecessor, TimeLimit, WorkingCalendar } from './index.ts';

/** A second opinion for tests, by another road: one flag per minute of 2019 to 2037, then walk. No code of this package. */
export interface Oracle {
  due(start: Instant, limit: TimeLimit): Instant;
  /** Pauses in order of time; one that `restarts` begins the limit anew. */
  dueWithPauses(start: Instant, limit: TimeLimit, pauses: readonly OraclePause[]): Instant;
  workingDaysBetween(from: Instant, to: Instant): number;
}

export interface OraclePause {
  from: Instant;
  to: Instant;
  restarts: boolean;
}

type Name = keyof WorkingCalendar['weekly'];
const NAMES: readonly Name[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIRST = Date.UTC(2019, 0, 1);
const DAYS = 6940;
const PER_DAY = 1440;

// Reading the wall clock: the same digits declared to be seven hours further west are the local time seven hours later.
const toLocal = (at: Instant) => Date.parse(at.replace('Z', '-07:00')) - FIRST;
const toInstant = (local: number): Instant =>
  new Date(new Date(local + FIRST).toISOString().replace('Z', '+07:00')).toISOString();

/** Whose working hours are asked for; without one, the city's as they stand. */
interface OracleAgency {
  agencyId: string;
  before: readonly Predecessor[];
}

/** The week of a date: who counted then, whatever that agency said last of the date, else the same question one agency up. */
function weekOf({ weekly, own = [], above = {} }: WorkingCalendar, date: string, agency: OracleAgency | undefined) {
  let asked = agency?.before.find(({ until }) => date < until)?.agencyId ?? agency?.agencyId;
  while (asked !== undefined) {
    let said: WorkingCalendar['weekly'] | null = null;
    for (const each of own) {
      if (each.agencyId === asked && each.from <= date && (each.to ?? '9999') >= date) said = each.weekly;
    }
    if (said) return said;
    asked = above[asked];
  }
  return weekly;
}

function minutesOfYears(calendar: WorkingCalendar, agency: OracleAgency | undefined): Uint8Array {
  const open = new Uint8Array(DAYS * PER_DAY);
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(FIRST);
    date.setUTCDate(date.getUTCDate() + day);
    const text = date.toISOString().split('T')[0] ?? '';
    if (calendar.holidays.some((holiday) => holiday.date === text)) continue;
    const week = weekOf(calendar, text, agency);
    let periods = week[NAMES[date.getUTCDay()] ?? 'sun'];
    if (periods.length === 0 && calendar.makeUpDays.some((makeUp) => makeUp.date === text)) periods = week.mon;
    for (const { from, to } of periods) {
      const [fromHour = 0, fromMinute = 0] = from.split(':').map(Number);
      const [toHour = 0, toMinute = 0] = to.split(':').map(Number);
      open.fill(1, day * PER_DAY + fromHour * 60 + fromMinute, day * PER_DAY + toHour * 60 + toMinute);
    }
  }
  return open;
}

export function bruteForceOracle(calendar: WorkingCalendar, agency?: OracleAgency): Oracle {
  const open = minutesOfYears(calendar, agency);
  const minute = (local: number) => Math.floor(local / 60_000);
  const dayOf = (local: number) => Math.floor(minute(local) / PER_DAY);
  const closeOf = (day: number) => {
    const last = open.lastIndexOf(1, (day + 1) * PER_DAY - 1);
    return last < day * PER_DAY ? null : (last + 1) * 60_000;
  };
  const openFrom = (local: number) => (open[minute(local)] === 1 ? local : open.indexOf(1, minute(local)) * 60_000);
  const shutFrom = (local: number) => open.indexOf(0, minute(local)) * 60_000;
  const works = (day: number) => closeOf(day) !== null;

  function closeFrom(day: number, notBefore: number): number {
    for (let current = day; current < DAYS; current += 1) {
      const close = closeOf(current);
      if (close !== null && close >= notBefore) return close;
    }
    throw new Error('The oracle ran out of days');
  }
  function nthDay(day: number, n: number, counts: (day: number) => boolean): number {
    let current = day;
    for (let seen = 0; seen < n; ) if (counts(++current)) seen += 1;
    return current;
  }
  function walkOpen(local: number, amount: number): number {
    let now = local;
    for (let left = amount; ; now = shutFrom(now)) {
      now = openFrom(now);
      const usable = shutFrom(now) - now;
      if (left <= usable) return now + left;
      left -= usable;
    }
  }
  function openTime(from: number, to: number): number {
    let sum = 0;
    for (let now = openFrom(from); now < to; now = openFrom(shutFrom(now))) sum += Math.min(to, shutFrom(now)) - now;
    return sum;
  }
  function deskMoment(local: number): number {
    if (local % 60_000 === 0 && open[minute(local) - 1] === 1) return local;
    if (open[minute(local)] === 1) return local;
    return open.indexOf(1, minute(local)) * 60_000;
  }
  function countDays(from: number, to: number): number {
    let count = 0;
    for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) if (works(day)) count += 1;
    return count;
  }

  /** How each kind of limit takes `amount` from a moment, and how much of it lies between two moments. */
  function method(limit: TimeLimit) {
    const hours = 3_600_000;
    const always = () => true;
    const days = (counts: (day: number) => boolean) => ({
      land: (from: number, amount: number) => (amount === 0 ? from : nthDay(dayOf(from), amount, counts) * 86_400_000),
      settle: (landing: number, notBefore: number) => closeFrom(dayOf(landing), notBefore),
    });
    const byWorkingDay = { ...days(works), between: countDays, final: true };
    const lateByDay = { land: byWorkingDay.land, between: countDays };
    const lateByTime = {
      land: (from: number, amount: number) => (amount === 0 ? from : walkOpen(from, amount)),
      between: openTime,
    };
    if (limit.unit === 'immediate') return { ...byWorkingDay, late: null, amount: 0 };
    if (limit.unit === 'sameDay') return { ...byWorkingDay, late: null, amount: 0, cutoff: limit.cutoff };
    const whole = limit.rounding === 'endOfNthDay' || (!limit.rounding && limit.value % 1 === 0);
    if (limit.unit === 'workingDay' && whole) return { ...byWorkingDay, late: null, amount: Math.ceil(limit.value) };
    if (limit.unit === 'calendarDay' && whole) {
      const between = (from: number, to: number) => dayOf(to) - dayOf(from);
      return { ...days(always), between, final: false, late: lateByDay, amount: Math.ceil(limit.value) };
    }
    const toClose = limit.rounding === 'endOfNthDay';
    const close = (landing: number, notBefore: number) => closeFrom(dayOf(landing), notBefore);
    if (limit.unit === 'workingHour' || limit.unit === 'workingDay') {
      return {
        land: (from: number, amount: number) => (amount === 0 ? from : walkOpen(from, amount)),
        settle: toClose ? close : (landing: number, notBefore: number) => deskMoment(Math.max(landing, notBefore)),
        between: openTime,
        final: !toClose,
        late: toClose ? lateByDay : null,
        amount: Math.round(limit.value * hours * (limit.unit === 'workingDay' ? 8 : 1)),
      };
    }
    const later = (landing: number, notBefore: number) => Math.max(landing, notBefore);
    const onDesk = (landing: number, notBefore: number) => deskMoment(later(landing, notBefore));
    return {
      land: (from: number, amount: number) => from + amount,
      settle: toClose ? close : limit.unit === 'hour' ? later : onDesk,
      between: (from: number, to: number) => to - from,
      final: false,
      late: toClose ? lateByDay : limit.unit === 'hour' ? null : lateByTime,
      amount: Math.round(limit.value * hours * (limit.unit === 'calendarDay' ? 24 : 1)),
    };
  }

  function landed(start: number, how: ReturnType<typeof method>): number {
    const time = new Date(start + FIRST).toISOString().slice(11, 23);
    if ('cutoff' in how && time > `${how.cutoff}:00.000`) return (dayOf(start) + 1) * 86_400_000;
    return how.land(start, how.amount);
  }

  function dueWithPauses(start: Instant, limit: TimeLimit, pauses: readonly OraclePause[]): Instant {
    const how = method(limit);
    let landing = landed(toLocal(start), how);
    let due = how.settle(landing, toLocal(start));
    for (const pause of pauses) {
      const [from, to] = [toLocal(pause.from), toLocal(pause.to)];
      if (pause.restarts) {
        landing = landed(to, how);
        due = how.settle(landing, to);
        continue;
      }
      if (from > due) {
        const late = how.late ?? how;
        landing = late.land(due, late.between(from, to));
        due = how.settle(landing, due);
        continue;
      }
      // In time: set aside what is left, and count it from the day or moment of resuming.
      const left = Math.max(0, how.between(from, how.final ? due : Math.max(landing, from)));
      landing = how.land(to, left);
      due = how.settle(landing, to);
    }
    return toInstant(due);
  }

  return {
    due: (start, limit) => dueWithPauses(start, limit, []),
    dueWithPauses,
    workingDaysBetween: (from, to) => {
      const [a, b] = [toLocal(from), toLocal(to)];
      return a <= b ? countDays(a, b) : 0 - countDays(b, a);
    },
  };
}
