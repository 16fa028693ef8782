import { formatDate } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { TreePage, TreeRow } from '@mot-cua/use-cases';
import { boxesOf } from '../date-boxes.ts';
import { numberedPages, perPage } from '../numbered-pages.server.ts';
import { mergersHref } from '../reorganisation/merger-address.ts';
import type { Say } from '../say.ts';
import { agencyHref, logHref, treeHref } from './addresses.ts';
import { datesIn, nameIn } from './names.ts';

export interface TreeEntered {
  day: string;
  at: string;
  typed: string;
  page: number;
  /** What stands in the boxes of the date. */
  boxes: Readonly<Record<string, string>>;
}

function rowView({ agency, below }: TreeRow, depth: number, { day }: TreeEntered, say: Say) {
  const { t } = say;
  const name = nameIn(say, agency);
  return {
    key: agency.id,
    depth,
    name,
    href: agencyHref(agency.id),
    kind: t(`backoffice:agencies.kinds.${agency.kind}`),
    code: agency.code,
    dates: datesIn(say, agency),
    unfold:
      below > 0
        ? {
            href: treeHref({ day, at: agency.id }),
            label: t('backoffice:agencies.unfold', { count: below }),
            about: t('backoffice:agencies.unfoldAbout', { name }),
          }
        : null,
  };
}

function foundView({ found }: TreePage, { typed }: TreeEntered, say: Say) {
  const { t, locale } = say;
  if (!found) return null;
  return {
    title: t('backoffice:agencies.named', { query: typed }),
    none: t('backoffice:agencies.noneFound'),
    items: found.map((each) => ({
      key: each.id,
      title: nameIn(say, each),
      href: agencyHref(each.id),
      text: [
        ...(each.within ? [nameIn(say, each.within)] : []),
        ...(each.until ? [t('backoffice:agencies.until', { to: formatDate(locale, each.until) })] : []),
        ...(each.successors.length > 0
          ? [t('backoffice:agencies.tookOver', { names: each.successors.map((heir) => nameIn(say, heir)).join(', ') })]
          : []),
      ].join(' · '),
    })),
  };
}

function filters({ typed, boxes }: TreeEntered, isUnreal: boolean, { t }: Say): FieldView[] {
  const about = (name: 'day' | 'search') => ({
    label: t(`backoffice:agencies.${name}`),
    hint: t(`backoffice:agencies.${name}Hint`),
    required: true,
  });
  return [
    { ...about('search'), name: 'name', kind: 'text', value: typed, maxLength: 100 },
    {
      ...{ ...about('day'), name: 'day', kind: 'date', value: boxesOf('day').map((box) => boxes[box] ?? '') },
      dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
      error: isUnreal ? t('backoffice:agencies.dayUnreal') : undefined,
    },
  ];
}

/** The tree as of a day, one branch unfolded, and what a name finds. */
export function treeView(tree: TreePage, entered: TreeEntered, { mayMerge }: { mayMerge: boolean }, say: Say) {
  const { t, locale } = say;
  const { path, rows } = tree;
  const { day, at, typed, page } = entered;
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const href = (number: number) => treeHref({ day, at, typed, page: number });
  return {
    title: t('backoffice:agencies.title'),
    lead: t('backoffice:agencies.lead'),
    filters: filters(entered, tree.day === null, say),
    show: t('backoffice:agencies.show'),
    found: foundView(tree, entered, say),
    caption: t('backoffice:agencies.asOf', { date: formatDate(locale, tree.day ?? tree.today) }),
    columns: {
      name: t('backoffice:agencies.columns.name'),
      kind: t('backoffice:agencies.columns.kind'),
      code: t('backoffice:agencies.columns.code'),
      dates: t('backoffice:agencies.columns.dates'),
      below: t('backoffice:agencies.columns.below'),
    },
    rows: [
      // The last of the path is open already.
      ...path.map((row, depth) => rowView(depth === path.length - 1 ? { ...row, below: 0 } : row, depth, entered, say)),
      ...shown.map((row) => rowView(row, path.length, entered, say)),
    ],
    empty: t('backoffice:agencies.empty'),
    pages: numberedPages(rows.length, page, href, say),
    links: [
      { href: logHref(), label: t('backoffice:agencies.log') },
      ...(mayMerge ? [{ href: mergersHref, label: t('backoffice:agencies.mergers') }] : []),
    ],
  };
}
