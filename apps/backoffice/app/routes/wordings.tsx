import { DataTable, Link, SheetHead, Tabs } from '@mot-cua/ui';
import { listWordings } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '../lists/filter-form.tsx';
import { load } from '../routing.server.ts';
import { wordingsView } from '../wordings/wordings-view.server.ts';

export const loader = load('editWords', async ({ deps, actor, url, t, locale }) => {
  const { searchParams } = url;
  const list = await listWordings(deps, { agencyId: searchParams.get('agency') ?? '' }, actor);
  if (!list) throw notFound();
  return wordingsView(list, searchParams.get('of') === 'notices' ? 'notices' : 'drafts', { t, locale });
});

export default function Wordings() {
  const { title, lead, tabs, agency, caption, columns, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        {tabs && <Tabs {...tabs} />}
        {agency && (
          <FilterForm action="/admin/templates" fields={[agency.field]} show={agency.show} key={agency.field.value} />
        )}
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'what',
            header: columns.what,
            rowHeader: true,
            cell: ({ what, href }) => <Link href={href}>{what}</Link>,
          },
          { key: 'source', header: columns.source, cell: ({ source }) => source },
          { key: 'since', header: columns.since, cell: ({ since }) => since },
          { key: 'by', header: columns.by, cell: ({ by }) => by },
        ]}
      />
    </>
  );
}
