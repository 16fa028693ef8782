import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { GroupPage, MemberProblem, NameProblem } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { boxesOf } from '../date-boxes.ts';
import { numberedPages } from '../numbered-pages.server.ts';
import type { Say } from '../say.ts';
import { groupHref, groupsHref } from './addresses.ts';
import { nameForm } from './groups-view.server.ts';
import { memberForm } from './member-form.server.ts';

/** What was typed into the forms of a group and not taken. */
export interface GroupReturned {
  boxes?: Readonly<Record<string, string>>;
  problems?: readonly MemberProblem[];
  name?: string;
  nameProblem?: NameProblem;
  /** A dossier waits with it: it is not closed. */
  waits?: boolean;
}

function memberView({ staffId, fullName, from, to }: GroupPage['members'][number], today: string, { t, locale }: Say) {
  const dates = { from: formatDate(locale, from), to: to ? formatDate(locale, to) : '' };
  return {
    key: `${staffId} ${from}`,
    staffId,
    fullName,
    dates: t(to ? 'backoffice:people.fromTo' : 'backoffice:people.since', dates),
    /** Who left already does not leave again. */
    leave: to === null || to >= today ? t('backoffice:groups.leave') : undefined,
    about: t('backoffice:groups.leaveAbout', { name: fullName }),
  };
}

function lineText({ what, name, before, memberName, day }: GroupPage['history']['lines'][number], say: Say): string {
  const { t, locale } = say;
  const member = memberName ?? t('backoffice:audit.gone');
  switch (what) {
    case 'made':
      return t('backoffice:groups.log.made', { name: name ?? '' });
    case 'renamed':
      return t('backoffice:groups.log.renamed', { from: before ?? '', to: name ?? '' });
    case 'joined':
    case 'left':
      return t(`backoffice:groups.log.${what}`, { name: member, day: day ? formatDate(locale, day) : '' });
    case 'closed':
      return t('backoffice:groups.log.closed');
  }
}

function historyView({ group, history, on, today }: GroupPage, number: number, say: Say) {
  const { t, locale } = say;
  const shown = on === today ? '' : on;
  return {
    title: t('backoffice:groups.history'),
    columns: { at: t('backoffice:groups.at'), what: t('backoffice:groups.what'), who: t('backoffice:groups.who') },
    rows: history.lines.map((line, index) => ({
      key: String(index),
      at: formatDateTime(locale, line.at),
      what: lineText(line, say),
      who: line.byName ?? t('backoffice:audit.gone'),
    })),
    pages: numberedPages(history.count, number, (page) => groupHref({ id: group.id, on: shown, page }), say),
  };
}

function dayField(on: string, { t }: Say): FieldView {
  const [year = '', month = '', day = ''] = on.split('-');
  return {
    ...{ name: 'on', kind: 'date', label: t('backoffice:groups.on'), required: true, value: [day, month, year] },
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
  };
}

const done = ['made', 'renamed', 'joined', 'left', 'closed'] as const;

/** A group: who belongs to it on a day, what waits with it, how it is kept, and its history. */
export function groupView(
  page: GroupPage,
  { number, said, returned = {} }: { number: number; said?: string | null; returned?: GroupReturned },
  say: Say,
) {
  const { t, locale } = say;
  const { group, agency, members, on, today } = page;
  const isOpen = group.closedAt === null;
  const told = done.find((each) => each === said);
  const naming = nameForm({ name: returned.name ?? group.name, problem: returned.nameProblem }, say);
  const joining = memberForm(page, { boxes: returned.boxes ?? {}, problems: returned.problems ?? [] }, say);
  const items = [...naming.errors.items, ...joining.errors];
  return {
    title: group.name,
    back: { href: groupsHref(agency.id), label: t('backoffice:groups.all') },
    done: told && t(`backoffice:groups.done.${told}`),
    waits: returned.waits ? t('backoffice:groups.stillWaits') : undefined,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    facts: [
      { key: t('backoffice:people.agency'), value: locale === 'vi' ? agency.nameVi : agency.nameEn },
      {
        key: t('backoffice:groups.state'),
        value: group.closedAt
          ? t('backoffice:groups.closedOn', { day: formatDateTime(locale, group.closedAt) })
          : t('backoffice:groups.open'),
      },
      { key: t('backoffice:groups.waiting'), value: String(group.waiting) },
    ],
    members: {
      title: t('backoffice:groups.membersOn', { day: formatDate(locale, on) }),
      empty: t('backoffice:groups.noMembers'),
      columns: { name: t('backoffice:people.person'), dates: t('backoffice:groups.dates') },
      rows: members.map((member) => memberView(member, today, say)),
      day: { action: groupHref({ id: group.id }), field: dayField(on, say), show: t('backoffice:people.show') },
    },
    isOpen,
    join: {
      title: t('backoffice:groups.join'),
      lead: t('backoffice:groups.joinLead'),
      fields: joining.fields,
      send: t('backoffice:groups.joinSend'),
    },
    rename: { title: t('backoffice:groups.rename'), fields: naming.fields, send: t('backoffice:groups.renameSend') },
    close: {
      title: t('backoffice:groups.close'),
      lead: t('backoffice:groups.closeLead'),
      send: t('backoffice:groups.closeSend'),
    },
    history: historyView(page, number, say),
    action: groupHref({ id: group.id }),
    intentId: newIntentId(),
  };
}

export type GroupView = ReturnType<typeof groupView>;

/** The boxes of the form by which somebody joins. */
export const memberBoxes = ['staffId', ...boxesOf('from'), ...boxesOf('to')];
