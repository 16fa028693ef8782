import { addDays, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import { formatLongDate } from '@mot-cua/locales';
import type { IconName } from '@mot-cua/ui';
import type { Work } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { type QueueName, queueNames } from '../work/queue-names.ts';
import { workHref } from '../work/work-query.ts';

const icons: Record<QueueName, IconName> = {
  all: 'inbox',
  mine: 'person',
  unassigned: 'people',
  waiting: 'pause',
  late: 'warning',
  soon: 'urgent',
};

const byTime: readonly QueueName[] = ['late', 'soon'];

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0))
    .join('');

function railView(counts: Work['counts'], { t }: Say) {
  const itemOf = (queue: QueueName) => ({
    queue,
    href: workHref({ queue }),
    label: t(`backoffice:board.${queue}`),
    icon: icons[queue],
    count: counts[queue],
    ...(queue === 'late' && counts.late > 0 && { lateLabel: t('backoffice:board.lateWord') }),
  });
  return {
    label: t('backoffice:queues.label'),
    groups: [
      { title: t('backoffice:board.myWork'), items: queueNames.filter((queue) => !byTime.includes(queue)).map(itemOf) },
      { title: t('backoffice:board.byTime'), items: byTime.map(itemOf) },
    ],
  };
}

type Person = Given<unknown, 'staff', 'staff', undefined>['person'];

function postsView({ actor, agencyNames }: Person, { t, locale }: Say) {
  return actor.posts.map(({ agencyId, roles }) => ({
    key: agencyId,
    agency: agencyNames[agencyId]?.[locale] ?? agencyId,
    roles: roles.map((role) => t(`workflow:roles.${role}`)).join(', '),
  }));
}

interface Known {
  person: Person;
  counts: Work['counts'];
  calendar: WorkingCalendar;
}

/** What stands around every page of the staff: search, day, person, queues with their counters. */
export function staffView({ person, counts, calendar }: Known, say: Say) {
  const { t, locale } = say;
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
    person: { name, initials: initialsOf(name), posts, signOut: t('shell:signOut') },
    language: { label: t('shell:otherLanguage'), lang: locale === 'vi' ? ('en' as const) : ('vi' as const) },
    rail: railView(counts, say),
  };
}

export type StaffView = ReturnType<typeof staffView>;
