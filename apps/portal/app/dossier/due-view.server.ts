import { addDays, type Instant, plainDate } from '@mot-cua/calendar';
import { formatDate, formatLongDate, formatNumber, formatSpan, formatTime, weekWords } from '@mot-cua/locales';
import type { ClockRow as ClockLine, StripDay } from '@mot-cua/ui';
import type { MyDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { resultAddress } from './addresses.ts';

type ClockRows = MyDossierView['clockRows'];

const stripLength = 14;
const reasons = [
  'weeklyRest',
  'rolledForward',
  'late',
  'supplement',
  'accepted',
  'financialObligation',
  'applicantFixes',
  'applicantReads',
  'restarted',
  'resumed',
  'limit',
  'statutory',
  'apology',
] as const;

/** A reason is one of the clock's own codes, or the name of a holiday. */
function reasonText(reason: string, { t }: Say): string {
  const known = reasons.find((code) => code === reason);
  return known ? t(`portal:clock.reasons.${known}`) : t('portal:clock.holiday', { name: reason });
}

const holdsAt = (day: string, { from, to }: { from: Instant; to: Instant }): boolean =>
  plainDate(from) <= day && day < plainDate(to);

function dayKind(day: string, dueDay: string, today: string, rows: ClockRows): StripDay['kind'] {
  if (day === dueDay) return 'due';
  if (day === today) return 'today';
  if (rows.some((row) => row.kind === 'off' && holdsAt(day, row))) return 'off';
  return day < today ? 'used' : 'open';
}

function joined(
  days: { day: string; kind: StripDay['kind'] }[],
): { first: string; last: string; kind: StripDay['kind'] }[] {
  const spans: { first: string; last: string; kind: StripDay['kind'] }[] = [];
  for (const { day, kind } of days) {
    const before = spans.at(-1);
    if (kind === 'off' && before?.kind === 'off') before.last = day;
    else spans.push({ first: day, last: day, kind });
  }
  return spans;
}

const short = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`;

/** The days of the limit, one box each; none when there are too many to take in. */
function daysOf(clock: { startedAt: Instant; dueAt: Instant }, rows: ClockRows, now: Instant, { t }: Say): StripDay[] {
  const [first, last, today] = [clock.startedAt, clock.dueAt, now].map(plainDate) as [string, string, string];
  const days: { day: string; kind: StripDay['kind'] }[] = [];
  for (let day = first; day <= last && days.length <= stripLength; day = addDays(day, 1)) {
    days.push({ day, kind: dayKind(day, last, today, rows) });
  }
  if (days.length > stripLength || days.length < 2) return [];
  return joined(days).map(({ first: from, last: to, kind }) => ({
    date: from === to ? short(from) : `${short(from)}–${short(to)}`,
    word: from === first && kind === 'used' ? t('portal:clock.days.first') : t(`portal:clock.days.${kind}`),
    kind,
  }));
}

const lineKinds = { run: 'run', pause: 'hold', void: 'void', off: 'void', due: 'due' } as const;

const daysText = (count: number, { t, locale }: Say): string => {
  const values = { count, days: formatNumber(locale, count, 2) };
  return t('portal:clock.daysCount', values);
};

function clockLines(rows: ClockRows, say: Say): ClockLine[] {
  const { locale } = say;
  // A rest of a day in which nothing could be counted says nothing.
  const telling = rows.filter(({ kind, days }) => kind !== 'run' || days > 0);
  return telling.map(({ kind, from, to, days, reason }) => ({
    kind: lineKinds[kind],
    text: reasonText(reason, say),
    detail: kind === 'due' ? undefined : formatSpan(locale, { from, to }, formatDate),
    value: kind === 'due' ? formatLongDate(locale, from) : daysText(days, say),
  }));
}

/** Working hours of its own by which the agency counts. */
const hoursLine =
  ({ t, locale }: Say) =>
  ({ weekly, decision, from }: MyDossierView['clockHours'][number]): ClockLine => ({
    kind: 'void',
    text: t('portal:openingHours.counted', {
      hours: weekly ? weekWords(locale, weekly).join('; ') : '',
      document: decision,
    }),
    detail: t('portal:openingHours.from', { from: formatDate(locale, from) }),
    value: '',
  });

/** When the result is there, how that date came about, and why time may stand still. */
export function dueView({ dossier, due, clockRows, clockHours, now, result }: MyDossierView, say: Say) {
  const { t, locale } = say;
  const { clock } = dossier.facts;
  const title = t('portal:dossier.when');
  if (!clock || !due) return { title, words: t('portal:dossier.notStarted') };
  const explain = {
    summary: t('portal:clock.explain'),
    label: t('portal:clock.explain'),
    rows: [...clockHours.map(hoursLine(say)), ...clockLines(clockRows, say)],
  };
  const { settledAt } = dossier.facts;
  if (due.state === 'ended' && settledAt) {
    const date = formatLongDate(locale, settledAt);
    const words = t(`portal:dossier.${settledAt <= clock.dueAt ? 'doneOnTime' : 'doneLate'}`, { date });
    const see = result && { href: resultAddress(dossier.id), label: t('portal:dossier.seeResult') };
    const { outcome } = dossier.facts;
    const resultTitle = t(outcome === 'refused' ? 'portal:result.refusedTitle' : 'portal:result.title');
    return { title: result ? resultTitle : t('portal:dossier.done'), words, see, explain };
  }
  const held = due.state === 'hold';
  const running = !held && due.state !== 'ended';
  const count = Math.abs(due.workingDays);
  return {
    title,
    date: !running
      ? undefined
      : t('portal:dossier.dueBefore', {
          date: formatLongDate(locale, clock.dueAt),
          time: formatTime(locale, clock.dueAt),
        }),
    words: due.state === 'hold' ? t('portal:dossier.paused') : t(`portal:clock.states.${due.state}`, { count }),
    why: held ? t('portal:dossier.pausedWhy') : undefined,
    late: due.state === 'late' ? t('portal:dossier.late') : undefined,
    days: running ? daysOf(clock, clockRows, now, say) : [],
    daysLabel: t('portal:clock.daysLabel'),
    explain,
  };
}
