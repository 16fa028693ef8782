import { type Clock, clockHours, type Instant, type WorkingCalendar } from '@mot-cua/calendar';
import { type WarnedRole, type WarningRule, type WarningRules, warnedRoles } from './warning-rules.ts';

/** Somebody is to be told now that a dossier is near its date, or beyond it. */
export interface Warning {
  role: WarnedRole;
  kind: 'nearDue' | 'overdue';
}

interface Standing {
  usedPercent: number;
  left: number;
  over: number;
  isLate: boolean;
}

function kindNow({ percent, hoursBefore, hoursAfter }: WarningRule, at: Standing): Warning['kind'] | null {
  if (at.isLate) return hoursAfter !== null && at.over >= hoursAfter ? 'overdue' : null;
  const isNear = (percent !== null && at.usedPercent >= percent) || (hoursBefore !== null && at.left <= hoursBefore);
  return isNear ? 'nearDue' : null;
}

/** Who is to be told of a clock now. Nobody while it stands still, nor once it has ended. Pure. */
export function warningsDue(
  calendar: WorkingCalendar,
  clock: Clock,
  now: Instant,
  rules: WarningRules,
): readonly Warning[] {
  const hours = clockHours(calendar, clock, now);
  if (!hours) return [];
  const { given, left, over } = hours;
  // A limit without a working hour in it is used up at once.
  const usedPercent = given > 0 ? (100 * (given - left)) / given : 100;
  const standing = { usedPercent, left, over, isLate: now > clock.dueAt };
  return warnedRoles.flatMap((role) => {
    const kind = kindNow(rules[role], standing);
    return kind ? [{ role, kind }] : [];
  });
}
