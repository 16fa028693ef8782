import { addDays, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import { formatLongDate } from '@mot-cua/locales';
import { may } from '@mot-cua/policy';
import type { Say } from '../say.ts';
import { keysView } from './keys-view.server.ts';
import { railView, type Shown } from './rail-view.server.ts';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0))
    .join('');

function postsView({ actor, agencyNames, principalNames }: Shown['person'], { t, locale }: Say) {
  return actor.posts.map(({ agencyId, roles, onBehalfOf }) => ({
    key: [agencyId, onBehalfOf?.id].join(' '),
    standsIn: onBehalfOf && t('backoffice:substitutes.standsIn', { name: principalNames[onBehalfOf.id] ?? '' }),
    agency: agencyNames[agencyId]?.[locale] ?? agencyId,
    roles: roles.map((role) => t(`workflow:roles.${role}`)).join(', '),
  }));
}

interface Known extends Shown {
  calendar: WorkingCalendar;
}

/** What stands around every page of the staff: search, day, person, queues with their counters. */
export function staffView({ calendar, ...shown }: Known, say: Say) {
  const { t, locale } = say;
  const { person } = shown;
  const { name, now } = person;
  const posts = postsView(person, say);
  const tomorrow = addDays(plainDate(now), 1);
  const holiday = calendar.holidays.some(({ date }) => date === tomorrow);
  return {
    brand: { name: t('shell:siteName'), unit: posts[0]?.agency ?? '', href: '/' },
    search: { label: t('backoffice:search.hint'), submitLabel: t('shell:search') },
    badge: t('backoffice:board.demo'),
    day: formatLongDate(locale, now),
    notice: holiday ? t('backoffice:board.holidayTomorrow') : undefined,
    person: {
      name,
      initials: initialsOf(name),
      posts,
      // An administrator decides no dossier, so signs nothing.
      factor: may('workList', person.actor) === 'yes' ? t('backoffice:factor.title') : undefined,
      substitutes: t('backoffice:substitutes.title'),
      signOut: t('shell:signOut'),
    },
    keys: keysView(locale),
    language: { label: t('shell:otherLanguage'), lang: locale === 'vi' ? ('en' as const) : ('vi' as const) },
    rail: railView(shown, say),
    /** When the rail was read. */
    at: now,
  };
}

export type StaffView = ReturnType<typeof staffView>;
