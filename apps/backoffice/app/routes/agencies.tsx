import { Code, DataTable, Heading, ItemList, Link, LinkList, Pager, SheetHead } from '@mot-cua/ui';
import { administeringAgency, readTree } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readTreeAddress } from '../agencies/read-tree-address.ts';
import { treeView } from '../agencies/tree-view.server.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { load } from '../routing.server.ts';

export const loader = load('agencies', async ({ deps, actor, url, t, locale }) => {
  const entered = readTreeAddress(url);
  const [tree, merging] = await Promise.all([readTree(deps, entered, actor), administeringAgency(deps, actor)]);
  if (!tree) throw notFound();
  return treeView(tree, entered, { mayMerge: merging !== null }, { t, locale });
});

export default function Agencies() {
  const { title, lead, filters, show, found, caption, columns, rows, empty, pages, links } =
    useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <FilterForm fields={filters} show={show} key={caption} />
        {found && <Found found={found} />}
        <Heading level={2}>{caption}</Heading>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'name',
            header: columns.name,
            rowHeader: true,
            cell: ({ name, href, depth }) => (
              <span className="bo-branch" data-depth={Math.min(depth, 4)}>
                <Link href={href}>{name}</Link>
              </span>
            ),
          },
          { key: 'kind', header: columns.kind, cell: ({ kind }) => kind },
          { key: 'code', header: columns.code, cell: ({ code }) => <Code code={code} /> },
          { key: 'dates', header: columns.dates, cell: ({ dates }) => dates },
          {
            key: 'below',
            header: columns.below,
            cell: ({ unfold }) =>
              unfold && (
                <Link href={unfold.href}>
                  {unfold.label}
                  <span className="mc-sr"> {unfold.about}</span>
                </Link>
              ),
          },
        ]}
      />
      <div className="mc-sheet__body">
        {pages && <Pager {...pages} />}
        <LinkList items={links} />
      </div>
    </>
  );
}

type FoundView = NonNullable<ReturnType<typeof treeView>['found']>;

const Found = ({ found: { title, none, items } }: { found: FoundView }) => (
  <section className="bo-found" aria-labelledby="named">
    <Heading level={2} id="named">
      {title}
    </Heading>
    {items.length > 0 ? <ItemList items={items} /> : <p role="status">{none}</p>}
  </section>
);
