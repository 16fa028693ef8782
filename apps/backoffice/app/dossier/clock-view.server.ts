import type { Clock, DueState } from '@mot-cua/calendar';
import {
  dueWords,
  formatDate,
  formatLimit,
  formatLongDate,
  formatShortDate,
  formatSpan,
  formatTime,
  weekWords,
} from '@mot-cua/locales';
import type { ClockRow as ClockLine, TagTone } from '@mot-cua/ui';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type DayUnit = 'calendarDay' | 'workingDay';
type Row = StaffDossierView['clockRows'][number];

const reasons = [
  'accepted',
  'restarted',
  'resumed',
  'supplement',
  'financialObligation',
  'applicantFixes',
  'applicantReads',
  'weeklyRest',
  'rolledForward',
] as const;
const tones: Record<DueState, TagTone> = {
  ok: 'ok',
  soon: 'warn',
  today: 'warn',
  late: 'err',
  hold: 'hold',
  ended: 'neutral',
};
const lineKinds = { run: 'run', pause: 'hold', void: 'void', off: 'void', due: 'due' } as const;

function textOf({ kind, reason }: Row, { t }: Say): string {
  if (kind === 'due') return t('backoffice:clock.due');
  if (kind === 'void') return t('backoffice:clock.voided');
  if (reason === 'late') return t('backoffice:clock.lateTime');
  const known = reasons.find((each) => each === reason);
  // Any other reason is the name of a holiday.
  return known ? t(`backoffice:clock.${known}`) : reason;
}

/** A rest of a day in which nothing could be counted says nothing. */
const saysSomething = ({ kind, days }: Row): boolean => kind !== 'run' || days > 0;

function countOf({ kind, days, to }: Row, unit: DayUnit, { t, locale }: Say): string {
  if (kind === 'due') return `${formatShortDate(locale, to)}, ${formatTime(locale, to)}`;
  if (kind === 'run') return formatLimit(locale, { unit, value: days });
  return t('backoffice:clock.notCounted');
}

const lineOf = (row: Row, unit: DayUnit, say: Say): ClockLine => ({
  kind: lineKinds[row.kind],
  text: textOf(row, say),
  detail: row.kind === 'due' ? undefined : formatSpan(say.locale, row, formatShortDate),
  value: countOf(row, unit, say),
});

/** A clock that stands still has no date: only what will be counted when it goes on. */
function heldLine({ limit, policy }: Clock, { days }: Row, unit: DayUnit, { t, locale }: Say): ClockLine {
  const left = policy.supplement === 'restart' ? limit : { unit, value: days };
  return { kind: 'due', text: t('backoffice:clock.afterwards'), value: formatLimit(locale, left) };
}

type Clocked = Pick<StaffDossierView, 'dossier' | 'due' | 'clockRows'> & Partial<Pick<StaffDossierView, 'clockHours'>>;

/** Working hours of its own by which the agency counts: the clerk reads the same as the citizen. */
const hoursLine =
  ({ t, locale }: Say) =>
  ({ weekly, decision, from }: StaffDossierView['clockHours'][number]): ClockLine => ({
    kind: 'void',
    text: t('backoffice:hours.clockLine', {
      hours: weekly ? weekWords(locale, weekly).join('; ') : '',
      document: decision,
    }),
    detail: t('backoffice:hours.from', { from: formatDate(locale, from) }),
    value: '',
  });

/** The deadline, and how it came about line by line. */
export function clockView({ dossier, due, clockRows, clockHours = [] }: Clocked, say: Say) {
  const { t, locale } = say;
  const { clock, waitUntil, openItems } = dossier.facts;
  const wait =
    waitUntil && openItems.length > 0 ? t('backoffice:clock.wait', { date: formatDate(locale, waitUntil) }) : undefined;
  const title = t('backoffice:dossier.deadline');
  const isOver = dossier.state.handling === 'notAccepted' || dossier.state.handling === 'cancelled';
  if (!clock || !due) return { title, note: wait ?? (isOver ? t('shell:none') : t('backoffice:clock.notStarted')) };
  const limit = formatLimit(locale, clock.limit);
  const held = due.state === 'hold';
  const unit = clock.limit.unit === 'calendarDay' ? 'calendarDay' : 'workingDay';
  const counted = due.state === 'ok' || due.state === 'soon' || due.state === 'today';
  return {
    title,
    date: held ? undefined : formatLongDate(locale, clock.dueAt),
    time: formatTime(locale, clock.dueAt),
    standing: { tone: tones[due.state], label: dueWords(t, due) },
    limit: t('backoffice:clock.limit', { limit }),
    label: t('backoffice:clock.label'),
    rows: [
      ...clockHours.map(hoursLine(say)),
      ...clockRows
        .filter(saysSomething)
        .map((row) => (held && row.kind === 'due' ? heldLine(clock, row, unit, say) : lineOf(row, unit, say))),
    ],
    note: wait ?? (counted && clock.extensions.length === 0 ? t('backoffice:clock.sum', { limit }) : undefined),
  };
}
