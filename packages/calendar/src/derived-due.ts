import { type Clock, runStart } from './clock.ts';
import { type Counting, countingOf } from './counting.ts';
import { readInstant } from './vietnam-time.ts';
import { workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';

interface Pause {
  from: number;
  to: number;
}

/** The due moment a clock's record leads to, and where the bare count landed before rolling off days off. */
export interface DerivedDue {
  due: number;
  landing: number;
}

/** Due from the segments and extensions alone; an open pause does not move it yet. */
export function derivedDue(calendar: WorkingCalendar, clock: Clock): DerivedDue {
  const counting = countingOf(workTable(calendar), clock.limit);
  const start = readInstant(runStart(clock));
  const pauses = finishedPauses(clock, start);
  const counted = countedDue(counting, start, pauses);
  const promised = promisedDue(counting, clock, start, pauses);
  // Each later act must set a later date, so the later of the two is the one in force.
  return promised > counted.due ? { due: promised, landing: promised } : counted;
}

function finishedPauses(clock: Clock, start: number): readonly Pause[] {
  // The last segment is never a finished pause: it is open, or the clock ended in it.
  return clock.segments.slice(0, -1).flatMap(({ kind, from, to }) => {
    if (kind !== 'pause' || to === null || readInstant(from) < start) return [];
    return [{ from: readInstant(from), to: readInstant(to) }];
  });
}

function countedDue(counting: Counting, start: number, pauses: readonly Pause[]): DerivedDue {
  let landing = counting.land(start);
  let earliest = start;
  for (const pause of pauses) {
    const due = counting.settle(landing, earliest);
    const late = pause.from > due;
    const measure = late ? counting.whenLate : counting;
    landing = measure.add(late || counting.settlesForGood ? due : landing, measure.between(pause.from, pause.to));
    // Whoever was in time when the pause began is not late the moment it ends; whoever was late stays as late.
    if (!late) earliest = pause.to;
  }
  return { due: counting.settle(landing, earliest), landing };
}

function promisedDue(counting: Counting, clock: Clock, start: number, pauses: readonly Pause[]): number {
  const apology = clock.extensions.find(({ kind, at }) => kind === 'apology' && readInstant(at) >= start);
  if (!apology) return Number.NEGATIVE_INFINITY;
  const apologisedAt = readInstant(apology.at);
  return pauses
    .filter((pause) => pause.to > apologisedAt)
    .reduce((due, pause) => movedPromise(counting, due, pause), readInstant(apology.to));
}

// A promised date is a date a person wrote: it moves only when a pause really took time from it.
function movedPromise(counting: Counting, due: number, pause: Pause): number {
  const late = pause.from > due;
  const measure = late ? counting.whenLate : counting;
  const passed = measure.between(pause.from, pause.to);
  const overtaken = !late && due < pause.to;
  if (passed === 0 && !overtaken) return due;
  const moved = measure.add(due, passed);
  return counting.settle(moved, late ? due : pause.to);
}
