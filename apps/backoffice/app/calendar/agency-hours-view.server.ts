import {
  type AgencyHours,
  hoursOn,
  mondayOf,
  plainDate,
  type Weekday,
  type WeeklyHours,
  weekdays,
} from '@mot-cua/calendar';
import { formatDate, weekWords } from '@mot-cua/locales';
import type { AgencyHoursPage } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { changeHref } from './days-address.ts';
import { agencyHoursHref, type HoursEntered } from './hours-address.ts';
import { hoursErrors, hoursFields } from './hours-form.server.ts';

type Agencies = AgencyHoursPage['agencies'];

export function nameIn(agencies: Agencies, agencyId: string, { locale }: Say): string {
  const agency = agencies.find(({ id }) => id === agencyId);
  return (locale === 'vi' ? agency?.nameVi : agency?.nameEn) ?? agencyId;
}

/** From when to when hours hold. */
export const daysWords = ({ from, to }: Pick<AgencyHours, 'from' | 'to'>, { t, locale }: Say): string =>
  to === null
    ? t('backoffice:hours.from', { from: formatDate(locale, from) })
    : t('backoffice:hours.span', { from: formatDate(locale, from), to: formatDate(locale, to) });

/** A select of agencies, without those that are no more. */
export const agencyChoice = (agencies: Agencies, agencyId: string, say: Say) => ({
  id: agencyId,
  label: say.t('backoffice:hours.agency'),
  show: say.t('backoffice:hours.show'),
  options: agencies.flatMap(({ id, isPast }) => (isPast ? [] : [{ value: id, label: nameIn(agencies, id, say) }])),
});

/** The week in which today lies, as if it had no days off. */
export function weekNow(page: Pick<AgencyHoursPage, 'calendar' | 'now'>): WeeklyHours {
  const usual = { ...page.calendar, holidays: [], makeUpDays: [] };
  const today = plainDate(page.now);
  const days = hoursOn(usual, mondayOf(today), 7).map(({ periods }, place) => [weekdays[place], periods]);
  return Object.fromEntries(days) as WeeklyHours;
}

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The working hours of an agency, what was announced, and the form of the next announcement. */
export function agencyHoursView(
  page: AgencyHoursPage,
  entered: HoursEntered,
  problems: HoursEntered['unread'],
  say: Say,
) {
  const { t, locale } = say;
  const { agencies, agencyId, changes } = page;
  const now = weekNow(page);
  const asked = { boxes: entered.boxes, problems, days: workdays, now, byDocument: true };
  const words = { nameHint: t('backoffice:hours.nameHint'), back: t('backoffice:hours.back') };
  const fields = hoursFields({ ...asked, ...words }, say);
  return {
    title: t('backoffice:hours.title'),
    lead: t('backoffice:hours.lead'),
    rule: t('backoffice:hours.rule'),
    agency: agencyChoice(agencies, agencyId, say),
    name: nameIn(agencies, agencyId, say),
    now: { title: t('backoffice:hours.now'), lines: weekWords(locale, now) },
    changes: {
      title: t('backoffice:hours.changesTitle'),
      empty: t('backoffice:hours.noChanges'),
      columns: {
        occasion: t('backoffice:hours.columns.occasion'),
        whose: t('backoffice:hours.columns.whose'),
        days: t('backoffice:hours.columns.days'),
        hours: t('backoffice:hours.columns.hours'),
        document: t('backoffice:hours.columns.document'),
      },
      rows: changes.flatMap(({ version, hours, occasion, document }) =>
        hours
          ? [
              {
                ...{ key: version, href: changeHref(version), occasion, document },
                whose: nameIn(agencies, hours.agencyId, say),
                days: daysWords(hours, say),
                hours: hours.weekly ? weekWords(locale, hours.weekly) : [t('backoffice:hours.above')],
              },
            ]
          : [],
      ),
    },
    form: {
      title: t('backoffice:hours.announce'),
      lead: t('backoffice:hours.announceLead'),
      look: t('backoffice:hours.look'),
      errors: hoursErrors(fields, say),
      fields,
    },
    back: agencyHoursHref(agencyId),
  };
}

export type AgencyHoursView = ReturnType<typeof agencyHoursView>;
