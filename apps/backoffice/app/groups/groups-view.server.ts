import type { FieldView } from '@mot-cua/ui';
import { type GroupsPage, longestGroupName, type NameProblem } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { groupHref, groupsHref } from './addresses.ts';

/** What a group is to be called, with what was typed and what is wrong with it. */
export function nameForm({ name, problem }: { name: string; problem?: NameProblem | undefined }, { t }: Say) {
  const field: FieldView = {
    ...{ name: 'name', kind: 'text', required: true, maxLength: longestGroupName, value: name },
    label: t('backoffice:groups.name'),
    hint: t('backoffice:groups.nameHint'),
    optionalLabel: t('shell:optional'),
    ...(problem && { error: t(`backoffice:groups.problems.${problem}`) }),
  };
  const items = field.error ? [{ field: field.name, message: `${field.label}: ${field.error}` }] : [];
  return { fields: [field], errors: { title: t('shell:errorSummary', { count: items.length }), items } };
}

type Rejected = Parameters<typeof nameForm>[0];

/** The groups of an agency, and the form of the next. */
export function groupsView({ agency, agencies, groups }: GroupsPage, rejected: Rejected, say: Say) {
  const { t, locale } = say;
  const nameOf = ({ nameVi, nameEn }: GroupsPage['agency']): string => (locale === 'vi' ? nameVi : nameEn);
  return {
    title: t('backoffice:groups.of', { agency: nameOf(agency) }),
    lead: t('backoffice:groups.lead'),
    action: groupsHref(agency.id),
    agency: {
      id: agency.id,
      label: t('backoffice:people.agency'),
      show: t('backoffice:people.show'),
      options: agencies.map((each) => ({ value: each.id, label: nameOf(each) })),
    },
    caption: t('backoffice:groups.title'),
    empty: t('backoffice:groups.empty'),
    columns: {
      name: t('backoffice:groups.name'),
      members: t('backoffice:groups.members'),
      waiting: t('backoffice:groups.waiting'),
      state: t('backoffice:groups.state'),
    },
    rows: groups.map(({ id, name, members, waiting, closedAt }) => ({
      key: id,
      href: groupHref({ id }),
      name,
      ...{ members: String(members), waiting: String(waiting) },
      state: t(closedAt ? 'backoffice:groups.closed' : 'backoffice:groups.open'),
      kind: closedAt ? ('wait' as const) : ('done' as const),
    })),
    form: { ...nameForm(rejected, say), title: t('backoffice:groups.make'), send: t('backoffice:groups.makeSend') },
    intentId: newIntentId(),
  };
}

export type GroupsView = ReturnType<typeof groupsView>;
