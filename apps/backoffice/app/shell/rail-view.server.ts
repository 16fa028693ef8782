import { may, memberGroups, type Policy } from '@mot-cua/policy';
import type { IconName } from '@mot-cua/ui';
import type { Work } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import { correctionsHref } from '../correction/addresses.ts';
import { erasuresHref } from '../erasure/addresses.ts';
import { guardiansAddress } from '../guardians/addresses.ts';
import { petitionsHref } from '../petitions/addresses.ts';
import { mergersHref } from '../reorganisation/merger-address.ts';
import type { Say } from '../say.ts';
import { certificatesHref, ownCertificatesHref, signingHref } from '../signing/addresses.ts';
import { applicantLists, type QueueName, taskListsOf, timeLists, wholeLists } from '../work/queue-names.ts';
import { workHref } from '../work/work-query.ts';

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
  toGiveOver: 'arrow-right',
  toTakeOver: 'box',
  withdrawals: 'cross-circle',
  toAssign: 'people',
  myGroups: 'people',
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

type Person = Given<unknown, 'staff', 'staff', undefined>['person'];

/** Who opens the rail, what lies in their lists, and what only a post at the city's level opens. */
export interface Shown extends Omit<Work, 'rows' | 'next'> {
  person: Person;
  announcesDays: boolean;
  mergesCommunes: boolean;
  /** Leaders release their signatures themselves. */
  releasesSignatures: boolean;
}

/** A page that is no list of dossiers, and who finds it in the rail. */
interface Place {
  href: string;
  label: Parameters<Say['t']>[0];
  icon: IconName;
  opens: (shown: Shown) => boolean;
}

const to =
  (policy: Policy) =>
  ({ person }: Shown): boolean =>
    may(policy, person.actor) === 'yes';
const toTheCity = (shown: Shown): boolean => to('administer')(shown) && shown.mergesCommunes;

const places = {
  work: [
    { href: '/work/take', label: 'backoffice:hands.takeRail', icon: 'inbox', opens: to('takeWork') },
    {
      href: signingHref(),
      label: 'backoffice:signing.title',
      icon: 'pen',
      opens: (shown: Shown) => shown.releasesSignatures && to('signResults')(shown),
    },
    {
      href: ownCertificatesHref,
      label: 'backoffice:certificates.ownTitle',
      icon: 'lock',
      opens: to('signResults'),
    },
    { href: '/work/hands', label: 'backoffice:hands.rail', icon: 'people', opens: to('allotWork') },
  ],
  counter: [
    { href: '/counter', label: 'backoffice:counter.rail', icon: 'person', opens: to('counter') },
    { href: guardiansAddress, label: 'backoffice:guardians.rail', icon: 'people', opens: to('guardians') },
    { href: '/queue', label: 'backoffice:calling.title', icon: 'screen', opens: to('callTickets') },
    { href: '/money/day', label: 'backoffice:moneyDay.title', icon: 'coin', opens: to('money') },
    { href: '/work/hand-overs', label: 'backoffice:beyond.list.rail', icon: 'arrow-right', opens: to('handOvers') },
    { href: '/post/manifest', label: 'backoffice:parcels.title', icon: 'mail', opens: to('results') },
  ],
  figures: [
    { href: '/visits', label: 'backoffice:inspections.title', icon: 'calendar', opens: to('inspections') },
    { href: '/reports', label: 'backoffice:report.title', icon: 'chart', opens: to('reports') },
    { href: '/registers', label: 'backoffice:registers.rail', icon: 'book', opens: to('registers') },
    { href: '/admin/audit', label: 'backoffice:audit.title', icon: 'search', opens: to('audit') },
    { href: '/admin/procedures', label: 'backoffice:procedures.title', icon: 'book', opens: to('procedures') },
    {
      href: '/admin/calendar',
      label: 'backoffice:calendar.title',
      icon: 'calendar',
      opens: ({ announcesDays }) => announcesDays,
    },
    {
      href: '/admin/calendar/hours',
      label: 'backoffice:hours.rail',
      icon: 'clock',
      opens: to('announceHours'),
    },
  ],
  administration: [
    { href: '/admin/people', label: 'backoffice:people.rail', icon: 'people', opens: to('administer') },
    { href: '/admin/groups', label: 'backoffice:groups.rail', icon: 'people', opens: to('administer') },
    { href: '/admin/desks', label: 'backoffice:visits.title', icon: 'clock', opens: to('administer') },
    { href: '/admin/desks/hours', label: 'backoffice:reception.title', icon: 'clock', opens: to('administer') },
    { href: '/admin/second-factors', label: 'backoffice:factor.recoverTitle', icon: 'lock', opens: to('administer') },
    { href: certificatesHref(), label: 'backoffice:certificates.title', icon: 'pen', opens: to('certificates') },
    { href: '/admin/templates', label: 'backoffice:wordings.title', icon: 'pen', opens: to('editWords') },
    { href: '/admin/agencies', label: 'backoffice:agencies.title', icon: 'store', opens: to('agencies') },
    { href: mergersHref, label: 'backoffice:merger.title', icon: 'people', opens: toTheCity },
    { href: '/admin/warnings', label: 'backoffice:warnings.title', icon: 'bell', opens: toTheCity },
    { href: '/admin/maintenance', label: 'backoffice:maintenance.title', icon: 'warning', opens: toTheCity },
    { href: erasuresHref({}), label: 'backoffice:erasures.title', icon: 'cross-circle', opens: toTheCity },
    { href: '/admin/jobs', label: 'backoffice:jobs.title', icon: 'clock', opens: toTheCity },
    { href: '/admin/synchronisation', label: 'backoffice:synchronisation.title', icon: 'globe', opens: toTheCity },
  ],
} as const satisfies Record<string, readonly Place[]>;

function listItems({ counts }: Shown, { t }: Say) {
  return (queue: QueueName) => ({
    key: queue,
    href: workHref({ queue }),
    label: t(`backoffice:board.${queue}`),
    icon: icons[queue],
    count: counts[queue],
    ...(queue === 'late' && counts.late > 0 && { lateLabel: t('backoffice:board.lateWord') }),
  });
}

const savedItems = ({ views }: Shown) =>
  views.map(({ name, address }) => ({
    key: `/work?${address}`,
    href: `/work?${address}`,
    label: name,
    icon: 'book' as const,
  }));

const placeItems = (group: keyof typeof places, shown: Shown, { t }: Say) =>
  places[group]
    .filter(({ opens }) => opens(shown))
    .map(({ href, label, icon }) => ({ key: href, href, label: t(label), icon }));

/** Lists of their own kind, shown while something lies in them. */
const noticedItems = ({ unanswered, unclaimed, corrections: { open, yours } }: Shown, { t }: Say) =>
  [
    {
      lies: unanswered,
      ...{ href: '/work/messages', label: t('backoffice:messages.rail'), icon: 'chat' as const, count: unanswered },
    },
    {
      lies: open,
      ...{ href: correctionsHref(), label: t('backoffice:correction.rail'), icon: 'pen' as const, count: yours },
    },
    {
      lies: unclaimed,
      ...{ href: '/work/unclaimed', label: t('backoffice:unclaimed.title'), icon: 'box' as const, count: unclaimed },
    },
  ]
    .filter(({ lies }) => lies > 0)
    .map(({ lies: _, ...item }) => ({ key: item.href, ...item }));

const noticeItem = ({ unread }: Shown, { t }: Say) => ({
  key: '/work/notices',
  href: '/work/notices',
  label: t('backoffice:staffNotices.rail'),
  icon: 'bell' as const,
  count: unread,
});

const petitionIcons = { sent: 'inbox', received: 'pen', answered: 'check-circle' } as const;

/** Petitions that wait for somebody, and the answers that may become public. */
function petitionItems({ person, petitions }: Shown, { t }: Say) {
  if (may('petitions', person.actor) !== 'yes') return [];
  return (['sent', 'received', 'answered'] as const).map((state) => {
    const { count = 0, late = 0 } = petitions[state] ?? {};
    return {
      key: petitionsHref({ state }),
      href: petitionsHref({ state }),
      label: t(`backoffice:petitions.inRail.${state}`),
      icon: petitionIcons[state],
      count,
      ...(late > 0 && { lateLabel: t('backoffice:petitions.lateWord') }),
    };
  });
}

/** Where somebody may go: the counter, their lists with what lies in each, figures, administration. */
export function railView(shown: Shown, say: Say) {
  const { t } = say;
  const item = listItems(shown, say);
  const roles = shown.person.actor.posts.flatMap((post) => post.roles);
  const groups = [
    { title: t('backoffice:counter.group'), items: placeItems('counter', shown, say) },
    {
      title: t('backoffice:board.myWork'),
      items: [...wholeLists.map(item), noticeItem(shown, say), ...noticedItems(shown, say)],
    },
    {
      title: t('backoffice:board.byTask'),
      items: [
        ...taskListsOf(roles, memberGroups(shown.person.actor).length > 0).map(item),
        ...placeItems('work', shown, say),
      ],
    },
    { title: t('backoffice:board.byTime'), items: timeLists.map(item) },
    { title: t('backoffice:board.waiting'), items: applicantLists.map(item) },
    { title: t('backoffice:petitions.rail'), items: petitionItems(shown, say) },
    { title: t('backoffice:board.savedViews'), items: savedItems(shown) },
    { title: t('backoffice:report.rail'), items: placeItems('figures', shown, say) },
    { title: t('backoffice:factor.rail'), items: placeItems('administration', shown, say) },
  ];
  return { label: t('backoffice:queues.label'), groups: groups.filter(({ items }) => items.length > 0) };
}
