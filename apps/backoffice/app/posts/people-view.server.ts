import { formatDate } from '@mot-cua/locales';
import type { PostProblem, PostsPage, StaffWithPosts } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { postForm } from './post-form.server.ts';
import { nothingEntered, type PostEntered, peopleHref } from './posts-address.ts';

type Held = StaffWithPosts['posts'][number];

function postView({ role, from, to }: Held, fullName: string, { t, locale }: Say) {
  const name = t(`workflow:roles.${role}`);
  const dates = { from: formatDate(locale, from), to: to ? formatDate(locale, to) : '' };
  return {
    role,
    name,
    dates: t(to ? 'backoffice:people.fromTo' : 'backoffice:people.since', dates),
    end: t('backoffice:people.end'),
    about: t('backoffice:people.endAbout', { name: fullName, role: name }),
  };
}

function personView({ staffId, fullName, subject, active, isOneself, posts }: StaffWithPosts, say: Say) {
  const { t } = say;
  return {
    key: staffId,
    fullName,
    subject,
    state: t(active ? 'backoffice:people.active' : 'backoffice:people.barred'),
    kind: active ? ('done' as const) : ('wait' as const),
    posts: posts.map((post) => postView(post, fullName, say)),
    isOneself,
    active,
    toggle: t(active ? 'backoffice:people.bar' : 'backoffice:people.admit'),
    toggleAbout: t(active ? 'backoffice:people.barAbout' : 'backoffice:people.admitAbout', { name: fullName }),
  };
}

/** Who holds which posts at an agency, and the form of the next. */
export function peopleView(
  { agency, agencies, people }: PostsPage,
  {
    entered = nothingEntered,
    problems = [],
    done,
  }: { entered?: PostEntered; problems?: readonly PostProblem[]; done?: string | null },
  say: Say,
) {
  const { t, locale } = say;
  const nameOf = ({ nameVi, nameEn }: PostsPage['agency']): string => (locale === 'vi' ? nameVi : nameEn);
  return {
    title: t('backoffice:people.title', { agency: nameOf(agency) }),
    lead: t('backoffice:people.lead'),
    done: done ? t('backoffice:people.done') : undefined,
    action: peopleHref(agency.id),
    agency: {
      id: agency.id,
      label: t('backoffice:people.agency'),
      show: t('backoffice:people.show'),
      options: agencies.map((each) => ({ value: each.id, label: nameOf(each) })),
    },
    caption: t('backoffice:people.caption'),
    empty: t('backoffice:people.empty'),
    columns: {
      person: t('backoffice:people.person'),
      account: t('backoffice:people.fields.subject'),
      posts: t('backoffice:people.posts'),
      state: t('backoffice:people.state'),
    },
    rows: people.map((person) => personView(person, say)),
    form: postForm(entered, problems, say),
    intentId: newIntentId(),
  };
}

export type PeopleView = ReturnType<typeof peopleView>;
