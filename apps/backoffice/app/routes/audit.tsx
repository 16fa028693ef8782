import { Code, DataTable, SheetHead } from '@mot-cua/ui';
import { searchAudit } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { auditAsked, readAuditAddress } from '../audit/audit-address.ts';
import { auditView } from '../audit/audit-view.server.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { TurnPages } from '../lists/turn-pages.tsx';
import { load } from '../routing.server.ts';

export const loader = load('audit', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = readAuditAddress(url, now);
  const after = url.searchParams.get('after') ?? undefined;
  const page = await searchAudit(deps, { ...auditAsked(address, now), after }, actor);
  if (!page) throw notFound();
  return auditView(page, address, after !== undefined, now, { t, locale });
});

export default function Audit() {
  const { title, filters, show, lead, empty, caption, columns, rows, pages, start, next } =
    useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <FilterForm label={filters.label} fields={filters.fields} show={show} />
        <p className="mc-soft">{lead}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'at', header: columns.at, rowHeader: true, cell: ({ at }) => at },
          {
            key: 'who',
            header: columns.who,
            cell: ({ who, role }) => (
              <span>
                {who}
                <span className="mc-soft"> · {role}</span>
              </span>
            ),
          },
          { key: 'where', header: columns.where, cell: ({ where }) => where },
          { key: 'what', header: columns.what, cell: ({ what }) => what },
          { key: 'code', header: columns.code, cell: ({ code }) => code && <Code {...code} /> },
        ]}
      />
      <TurnPages label={pages} previous={start} next={next} />
    </>
  );
}
