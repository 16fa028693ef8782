import { Button, Code, DataTable, FormFields, Pager, SheetHead } from '@mot-cua/ui';
import { readParcels } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { readDayAddress } from '../day/day-address.ts';
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
  const { pages, start, next, signing } = view;
  return (
    <div className="bo-report">
      <SheetHead title={title} count={count} end={<FileLinks files={files} print={print} />} />
      <div className="mc-sheet__body">
        <Form method="get" className="bo-report__filters mc-no-print" aria-label={filters.label} key={count}>
          <FormFields fields={filters.fields} />
          <Button variant="secondary">{filters.show}</Button>
        </Form>
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
          { key: 'tracking', header: columns.tracking, rowHeader: true, cell: ({ tracking }) => tracking },
          { key: 'code', header: columns.code, cell: ({ code }) => <Code {...code} /> },
          { key: 'recipient', header: columns.recipient, cell: ({ recipient }) => recipient },
          { key: 'address', header: columns.address, cell: ({ address }) => address },
          { key: 'phone', header: columns.phone, cell: ({ phone }) => phone },
          { key: 'at', header: columns.at, cell: ({ at }) => at },
          { key: 'standing', header: columns.standing, cell: ({ standing }) => standing },
        ]}
      />
      {(start || next) && (
        <div className="mc-sheet__body">
          <Pager label={pages} pages={[]} previous={start} next={next} />
        </div>
      )}
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
