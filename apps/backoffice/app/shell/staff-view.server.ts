import { addDays, plainDate, type WorkingCalendar } from '@mot-cua/calendar';
import { formatLongDate } from '@mot-cua/locales';
import { may } from '@mot-cua/policy';
import type { IconName } from '@mot-cua/ui';
import type { SavedView, Work } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import type { Role } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { applicantLists, type QueueName, taskListsOf, timeLists, wholeLists } from '../work/queue-names.ts';
import { workHref } from '../work/work-query.ts';
import { keysView } from './keys-view.server.ts';

const icons: Record<QueueName, IconName> = {
  all: 'inbox',
  mine: 'person',
  unassigned: 'people',
  waiting: 'pause',
  late: 'warning',
  soon: 'urgent',
  toAccept: 'inbox',
  supplemented: 'check-circle',
  toTransfer: 'arrow-right',
  withdrawals: 'cross-circle',
  toAssign: 'people',
  inHand: 'pen',
  consulted: 'chat',
  toApprove: 'pen',
  toIssue: 'store',
  toCollect: 'coin',
  toRefund: 'coin',
  toDeliver: 'box',
  toPost: 'mail',
  supplements: 'pause',
  awaitingPayment: 'pause',
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0))
    .join('');

interface Shown {
  roles: readonly Role[];
  counts: Work['counts'];
  views: readonly SavedView[];
  takesIn: boolean;
  readsFigures: boolean;
  readsRegisters: boolean;
  callsNumbers: boolean;
  searchesAudit: boolean;
  administers: boolean;
  announcesDays: boolean;
  mergesCommunes: boolean;
}

function railView(
  {
    roles,
    counts,
    views,
    takesIn,
    readsFigures,
    readsRegisters,
    callsNumbers,
    searchesAudit,
    administers,
    announcesDays,
    mergesCommunes,
  }: Shown,
  { t }: Say,
) {
  const itemOf = (queue: QueueName) => ({
    key: queue,
    href: workHref({ queue }),
    label: t(`backoffice:board.${queue}`),
    icon: icons[queue],
    count: counts[queue],
    ...(queue === 'late' && counts.late > 0 && { lateLabel: t('backoffice:board.lateWord') }),
  });
  const saved = views.map(({ name, address }) => ({
    key: `/work?${address}`,
    href: `/work?${address}`,
    label: name,
    icon: 'book' as const,
  }));
  const counter = { key: '/counter', href: '/counter', label: t('backoffice:counter.rail'), icon: 'person' as const };
  const figures = { key: '/reports', href: '/reports', label: t('backoffice:report.title'), icon: 'chart' as const };
  const registers = {
    key: '/registers',
    href: '/registers',
    label: t('backoffice:registers.rail'),
    icon: 'book' as const,
  };
  const journal = {
    key: '/admin/audit',
    href: '/admin/audit',
    label: t('backoffice:audit.title'),
    icon: 'search' as const,
  };
  const days = {
    key: '/admin/calendar',
    href: '/admin/calendar',
    label: t('backoffice:calendar.title'),
    icon: 'calendar' as const,
  };
  const recovery = {
    key: '/admin/second-factors',
    href: '/admin/second-factors',
    label: t('backoffice:factor.recoverTitle'),
    icon: 'lock' as const,
  };
  const agencies = {
    key: '/admin/agencies',
    href: '/admin/agencies',
    label: t('backoffice:merger.title'),
    icon: 'store' as const,
  };
  const national = {
    key: '/admin/synchronisation',
    href: '/admin/synchronisation',
    label: t('backoffice:synchronisation.title'),
    icon: 'globe' as const,
  };
  const desk = { key: '/queue', href: '/queue', label: t('backoffice:calling.title'), icon: 'screen' as const };
  const people = {
    key: '/admin/people',
    href: '/admin/people',
    label: t('backoffice:people.rail'),
    icon: 'people' as const,
  };
  const groups = [
    { title: t('backoffice:counter.group'), items: takesIn ? [counter] : [] },
    { title: t('backoffice:board.myWork'), items: wholeLists.map(itemOf) },
    { title: t('backoffice:board.byTask'), items: taskListsOf(roles).map(itemOf) },
    { title: t('backoffice:calling.rail'), items: callsNumbers ? [desk] : [] },
    { title: t('backoffice:board.byTime'), items: timeLists.map(itemOf) },
    { title: t('backoffice:board.waiting'), items: applicantLists.map(itemOf) },
    { title: t('backoffice:board.savedViews'), items: saved },
    {
      title: t('backoffice:report.rail'),
      items: [
        ...(readsFigures ? [figures] : []),
        ...(readsRegisters ? [registers] : []),
        ...(searchesAudit ? [journal] : []),
        ...(announcesDays ? [days] : []),
      ],
    },
    {
      title: t('backoffice:factor.rail'),
      items: administers ? [people, recovery, ...(mergesCommunes ? [agencies, national] : [])] : [],
    },
  ];
  return { label: t('backoffice:queues.label'), groups: groups.filter(({ items }) => items.length > 0) };
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
  views: readonly SavedView[];
  calendar: WorkingCalendar;
  announcesDays: boolean;
  mergesCommunes: boolean;
}

/** What stands around every page of the staff: search, day, person, queues with their counters. */
export function staffView({ person, counts, views, calendar, announcesDays, mergesCommunes }: Known, say: Say) {
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
    person: {
      name,
      initials: initialsOf(name),
      posts,
      // An administrator decides no dossier, so signs nothing.
      factor: may('workList', person.actor) === 'yes' ? t('backoffice:factor.title') : undefined,
      signOut: t('shell:signOut'),
    },
    keys: keysView(locale),
    language: { label: t('shell:otherLanguage'), lang: locale === 'vi' ? ('en' as const) : ('vi' as const) },
    rail: railView(
      {
        roles: person.actor.posts.flatMap(({ roles }) => roles),
        takesIn: may('counter', person.actor) === 'yes',
        readsFigures: may('reports', person.actor) === 'yes',
        readsRegisters: may('registers', person.actor) === 'yes',
        callsNumbers: may('callTickets', person.actor) === 'yes',
        searchesAudit: may('audit', person.actor) === 'yes',
        administers: may('administer', person.actor) === 'yes',
        announcesDays,
        mergesCommunes,
        counts,
        views,
      },
      say,
    ),
  };
}

export type StaffView = ReturnType<typeof staffView>;
