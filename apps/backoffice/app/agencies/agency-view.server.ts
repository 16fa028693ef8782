import { formatDate } from '@mot-cua/locales';
import { type AgencyPage, foundableUnder, isInForce, isOrdered, parentsOn } from '@mot-cua/use-cases';
import { peopleHref } from '../posts/posts-address.ts';
import type { Say } from '../say.ts';
import { agencyHref, type EditName, editHref, editNames, treeHref } from './addresses.ts';
import { historyView } from './history-view.server.ts';
import { datesIn, nameIn } from './names.ts';

/** As many people as are named on the page; all are on the page of posts. */
const mostPeople = 50;

/** The day by which an agency is looked at: today, or its first or last one where it is not in force today. */
function dayOf({ agency: { validFrom, validTo }, today }: AgencyPage): string {
  if (validTo !== null && validTo < today) return validTo;
  return validFrom !== null && validFrom > today ? validFrom : today;
}

function kinRows({ kin }: AgencyPage, isSuccessor: boolean, say: Say) {
  return kin
    .filter((each) => each.isSuccessor === isSuccessor)
    .map((each) => ({
      href: agencyHref(each.id),
      label:
        each.share === 'part'
          ? say.t('backoffice:agencies.facts.part', { name: nameIn(say, each) })
          : nameIn(say, each),
    }));
}

function factsView(page: AgencyPage, say: Say) {
  const { t, locale } = say;
  const { agency, tree } = page;
  const parentId = parentsOn(tree, dayOf(page)).get(agency.id) ?? null;
  const parent = tree.agencies.find(({ id }) => id === parentId);
  const opening = locale === 'vi' ? agency.openingVi : agency.openingEn;
  const texts = [
    { key: t('backoffice:agencies.columns.kind'), value: t(`backoffice:agencies.kinds.${agency.kind}`) },
    { key: t('backoffice:agencies.columns.code'), value: agency.code },
    { key: t('backoffice:agencies.facts.unitCode'), value: agency.unitCode },
    { key: t('backoffice:agencies.columns.dates'), value: datesIn(say, agency) },
    { key: t('backoffice:agencies.fields.address'), value: agency.address },
    { key: t('backoffice:agencies.fields.phone'), value: agency.phone },
    { key: t('backoffice:agencies.fields.email'), value: agency.email },
    { key: t(`backoffice:agencies.fields.${locale === 'vi' ? 'openingVi' : 'openingEn'}`), value: opening },
  ];
  return {
    title: t('backoffice:agencies.facts.title'),
    texts: texts.flatMap(({ key, value }) => (value ? [{ key, value }] : [])),
    parent: {
      key: t('backoffice:agencies.facts.parent'),
      none: t('backoffice:agencies.facts.noParent'),
      links: parent ? [{ href: agencyHref(parent.id), label: nameIn(say, parent) }] : [],
    },
    kin: [
      { key: t('backoffice:agencies.facts.successors'), links: kinRows(page, true, say) },
      { key: t('backoffice:agencies.facts.predecessors'), links: kinRows(page, false, say) },
    ].filter(({ links }) => links.length > 0),
  };
}

function workView({ open }: AgencyPage, { t }: Say) {
  return {
    title: t('backoffice:agencies.work.title'),
    rows: (['received', 'competent', 'tasks', 'petitions'] as const).map((name) => ({
      key: t(`backoffice:agencies.work.${name}`),
      value: String(open[name]),
    })),
  };
}

function peopleView({ agency, people, may }: AgencyPage, say: Say) {
  const { t, locale } = say;
  const byPerson = [...Map.groupBy(people, ({ staffId }) => staffId).entries()];
  const rolesOf = (posts: AgencyPage['people']) =>
    posts
      .map(({ role, from, to }) => {
        const dates = { from: formatDate(locale, from), to: to ? formatDate(locale, to) : '' };
        return `${t(`workflow:roles.${role}`)} (${t(to ? 'backoffice:people.fromTo' : 'backoffice:people.since', dates)})`;
      })
      .join('; ');
  const more = byPerson.length - mostPeople;
  return {
    title: t('backoffice:agencies.people.title'),
    empty: t('backoffice:agencies.people.empty'),
    rows: byPerson.slice(0, mostPeople).map(([, posts]) => ({
      key: posts[0]?.fullName ?? '',
      value: rolesOf(posts),
    })),
    more: more > 0 ? t('backoffice:agencies.people.more', { count: more }) : null,
    edit: may.tell ? { href: peopleHref(agency.id), label: t('backoffice:agencies.people.edit') } : null,
  };
}

/** What this person may change about an agency: nothing but how it is reached once its last day is known. */
export function offeredEdits({ agency, today, may }: AgencyPage): EditName[] {
  const isPast = agency.validTo !== null && agency.validTo < today;
  const isOpen = agency.validTo === null;
  const offered: Readonly<Record<EditName, boolean>> = {
    contact: may.tell && !isPast,
    found: may.order && isOpen && foundableUnder(agency.kind).length > 0,
    move: may.order && isOpen && isOrdered(agency.kind),
    close: may.order && isOpen && agency.kind !== 'city',
  };
  return editNames.filter((name) => offered[name]);
}

const actsView = (page: AgencyPage, { t }: Say) => ({
  label: t('backoffice:agencies.acts.label'),
  items: offeredEdits(page).map((name) => ({
    href: editHref(page.agency.id, name),
    label: t(`backoffice:agencies.acts.${name}`),
  })),
});

/** An agency with its dates, reach, people, work and history. */
export function agencyView(page: AgencyPage, { number, done }: { number: number; done: boolean }, say: Say) {
  const { t } = say;
  const { agency, tree, changes, may } = page;
  const day = dayOf(page);
  const placed = tree.agencies.find(({ id }) => id === agency.id);
  const isIn = placed !== undefined && isInForce(placed, page.today);
  return {
    title: nameIn(say, agency),
    done: done ? t('backoffice:agencies.done') : undefined,
    action: agencyHref(agency.id),
    inTree: {
      href: treeHref({ day: isIn ? '' : day, at: agency.id }),
      label: t('backoffice:agencies.inTree'),
    },
    facts: factsView(page, say),
    work: workView(page, say),
    people: peopleView(page, say),
    acts: actsView(page, say),
    history: historyView(
      changes,
      { page: number, hrefOf: (each) => agencyHref(agency.id, each), mayOrder: may.order },
      say,
    ),
  };
}
