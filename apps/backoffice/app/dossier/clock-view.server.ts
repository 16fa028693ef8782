import { plainDate } from '@mot-cua/calendar';
import { formatDate, formatLimit, formatLongDate, formatShortDate, formatTime } from '@mot-cua/locales';
import type { ClockRow as ClockLine } from '@mot-cua/ui';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { dueView } from './due-view.server.ts';

type DayUnit = 'calendarDay' | 'workingDay';
type Row = StaffDossierView['clockRows'][number];

const reasons = ['accepted', 'restarted', 'resumed', 'supplement', 'weeklyRest', 'rolledForward'] as const;
const lineKinds = { run: 'run', pause: 'hold', void: 'void', off: 'void', due: 'due' } as const;

function textOf({ kind, reason }: Row, { t }: Say): string {
  if (kind === 'due') return t('backoffice:clock.due');
  if (kind === 'void') return t('backoffice:clock.voided');
  if (reason === 'late') return t('backoffice:clock.lateTime');
  const known = reasons.find((each) => each === reason);
  // Any other reason is the name of a holiday.
  return known ? t(`backoffice:clock.${known}`) : reason;
}

function spanOf({ from, to, kind }: Row, { locale }: Say): string | undefined {
  if (kind === 'due') return undefined;
  const [first, last] = [formatShortDate(locale, from), formatShortDate(locale, to)];
  return plainDate(from) === plainDate(to) ? first : `${first} – ${last}`;
}

function countOf({ kind, days, to }: Row, unit: DayUnit, { t, locale }: Say): string {
  if (kind === 'due') return `${formatShortDate(locale, to)}, ${formatTime(locale, to)}`;
  if (kind === 'run') return formatLimit(locale, { unit, value: days });
  return t('backoffice:clock.notCounted');
}

const lineOf = (row: Row, unit: DayUnit, say: Say): ClockLine => ({
  kind: lineKinds[row.kind],
  text: textOf(row, say),
  detail: spanOf(row, say),
  value: countOf(row, unit, say),
});

/** The deadline, and how it came about line by line. */
export function clockView({ dossier, due, clockRows }: StaffDossierView, say: Say) {
  const { t, locale } = say;
  const { clock, waitUntil, openItems } = dossier.facts;
  const wait =
    waitUntil && openItems.length > 0 ? t('backoffice:clock.wait', { date: formatDate(locale, waitUntil) }) : undefined;
  const title = t('backoffice:dossier.deadline');
  if (!clock || !due) return { title, note: wait ?? t('backoffice:clock.notStarted') };
  const limit = formatLimit(locale, clock.limit);
  const unit = clock.limit.unit === 'calendarDay' ? 'calendarDay' : 'workingDay';
  const counted = due.state === 'ok' || due.state === 'soon' || due.state === 'today';
  return {
    title,
    date: due.state === 'hold' ? undefined : formatLongDate(locale, clock.dueAt),
    time: formatTime(locale, clock.dueAt),
    due: dueView({ dueAt: null, due }, say),
    limit: t('backoffice:clock.limit', { limit }),
    label: t('backoffice:clock.label'),
    rows: clockRows.map((row) => lineOf(row, unit, say)),
    note: wait ?? (counted && clock.extensions.length === 0 ? t('backoffice:clock.sum', { limit }) : undefined),
  };
}
