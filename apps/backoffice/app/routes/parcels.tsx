import { Code, DataTable, LinkList, Notice, SheetHead } from '@mot-cua/ui';
import { readParcels } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readDayAddress } from '../day/day-address.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { TurnPages } from '../lists/turn-pages.tsx';
import { parcelsView } from '../parcels/parcels-view.server.ts';
import { FileLinks } from '../report/file-links.tsx';
import { load } from '../routing.server.ts';

const perPage = 100;

export const loader = load('results', async ({ deps, actor, person, url, t, locale }) => {
  const after = url.searchParams.get('after') ?? undefined;
  const read = await readParcels(deps, { ...readDayAddress(url), after, limit: perPage }, actor);
  if (!read) throw notFound();
  return parcelsView(read, after !== undefined, person.now, { t, locale });
});

export default function Parcels() {
  const { title, count, files, print, filters, lead, counted, seenAt, empty, caption, columns, rows, ...view } =
    useLoaderData<typeof loader>();
  const { pages, start, next, signing, refused } = view;
  return (
    <div className="bo-report">
      <SheetHead title={title} count={count} end={<FileLinks files={files} print={print} />} />
      <div className="mc-sheet__body">
        <FilterForm key={count} label={filters.label} fields={filters.fields} show={filters.show} />
        {refused && (
          <div className="mc-no-print">
            <Notice tone="warn" title={refused.title}>
              <LinkList items={refused.items} />
              {refused.most && <p>{refused.most}</p>}
            </Notice>
          </div>
        )}
        <p>
          {lead} {counted}
        </p>
        <p className="mc-soft">{seenAt}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'tracking', header: columns.tracking, cell: ({ tracking }) => tracking },
          { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
          { key: 'recipient', header: columns.recipient, cell: ({ recipient }) => recipient },
          { key: 'address', header: columns.address, cell: ({ address }) => address },
          { key: 'phone', header: columns.phone, cell: ({ phone }) => phone },
          { key: 'at', header: columns.at, cell: ({ at }) => at },
          { key: 'standing', header: columns.standing, cell: ({ standing }) => standing },
        ]}
      />
      <TurnPages label={pages} previous={start} next={next} />
      {rows.length > 0 && (
        <div className="bo-signing">
          {signing.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}
