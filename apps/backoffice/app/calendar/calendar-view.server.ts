import { plainDate } from '@mot-cua/calendar';
import { formatDate, formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { CalendarPage } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { changeHref, type DaysEntered } from './days-address.ts';
import { daysForm } from './days-form.server.ts';

function yearView({ calendar }: CalendarPage, year: string, { t, locale }: Say) {
  const inYear = ({ date }: { date: string }) => date.startsWith(year);
  return {
    year,
    title: t('backoffice:calendar.daysOff', { year }),
    rows: calendar.holidays.filter(inYear).map(({ date, name, decision }) => ({
      ...{ key: date, name, document: decision },
      date: formatLongDate(locale, date),
    })),
    makeUpTitle: t('backoffice:calendar.makeUps', { year }),
    noMakeUps: t('backoffice:calendar.noMakeUps', { year }),
    makeUps: calendar.makeUpDays.filter(inYear).map(({ date, insteadOf, decision }) => ({
      ...{ key: date, document: decision },
      date: formatLongDate(locale, date),
      insteadOf: formatLongDate(locale, insteadOf),
    })),
  };
}

function changesView({ changes }: CalendarPage, { t, locale }: Say) {
  return changes.map(({ version, occasion, document, announcedAt, announcerName, countedAt }) => ({
    ...{ key: version, href: changeHref(version), occasion, document, by: announcerName ?? '' },
    at: formatDateTime(locale, announcedAt),
    state: t(countedAt ? 'backoffice:calendar.counted' : 'backoffice:calendar.counting'),
    kind: countedAt ? ('done' as const) : ('wait' as const),
  }));
}

/** The calendar in force, what was announced, and the form of the next announcement. */
export function calendarView(page: CalendarPage, entered: DaysEntered, now: string, say: Say) {
  const { t, locale } = say;
  const year = Number(plainDate(now).slice(0, 4));
  return {
    title: t('backoffice:calendar.title'),
    lead: t('backoffice:calendar.lead'),
    knownUntil: t('backoffice:calendar.knownUntil', { date: formatDate(locale, page.calendar.knownUntil) }),
    form: daysForm(entered, [], say),
    columns: {
      date: t('backoffice:calendar.date'),
      occasion: t('backoffice:calendar.occasion'),
      document: t('backoffice:calendar.document'),
      insteadOf: t('backoffice:calendar.insteadOf'),
      at: t('backoffice:calendar.announcedAt'),
      by: t('backoffice:calendar.announcedBy'),
      state: t('backoffice:calendar.state'),
    },
    years: [year, year + 1].map((each) => yearView(page, String(each), say)),
    changes: {
      title: t('backoffice:calendar.changesTitle'),
      empty: t('backoffice:calendar.noChanges'),
      rows: changesView(page, say),
    },
  };
}

export type CalendarView = ReturnType<typeof calendarView>;
