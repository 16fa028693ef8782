export type { AgencyHours } from './agency-hours.ts';
export { type Announcement, type AnnouncementProblem, announceDays, announcementProblems } from './announce-days.ts';
export { announceHours, type HoursProblem, spanProblems, workHoursProblems } from './announce-hours.ts';
export type { Clock, ClockPolicy, Extension, Segment, SegmentKind } from './clock.ts';
export { type ClockHours, clockHours } from './clock-hours.ts';
export { dueFrom } from './due-from.ts';
export { type DueState, dueState } from './due-state.ts';
export { type ClockRow, explainClock } from './explain-clock.ts';
export { hanoiCalendar } from './hanoi-calendar.ts';
export { hoursHeld } from './hours-held.ts';
export { latestApology } from './latest-apology.ts';
export { type DayHours, hoursOn, isOpenAt, isOpenNow, mondayOf, opensNext, receptionOf } from './reception.ts';
export {
  apologiseClock,
  endClock,
  extendClock,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
} from './running-clock.ts';
export { type Predecessor, seenFrom } from './seen-from.ts';
export type { TimeLimit } from './time-limit.ts';
export {
  addDays,
  type Instant,
  instantAt,
  isPlainDate,
  type PlainDate,
  plainDate,
  plainTime,
  type Weekday,
  weekdayOf,
} from './vietnam-time.ts';
export { readHours, readWeekText, weekdays, writeHours } from './week-text.ts';
export type { WeeklyHours, WorkPeriod } from './weekly-hours.ts';
export { type WorkingCalendar, withDeskHours } from './working-calendar.ts';
export { isCovered, isWorkingDay, workingDaysBetween } from './working-days.ts';
