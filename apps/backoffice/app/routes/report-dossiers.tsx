import { BackLink, Code, DataTable, Pager, SheetHead } from '@mot-cua/ui';
import { listReported } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { behindView } from '../report/behind-view.server.ts';
import { askedAt, readColumn, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = readReportAddress(url, now);
  const column = readColumn(url);
  const after = url.searchParams.get('after') ?? undefined;
  const list = await listReported(deps, { ...askedAt(address, now), column, after }, actor);
  if (!list) throw notFound();
  return behindView(list, { address, column, isLater: after !== undefined }, { t, locale });
});

export default function ReportDossiers() {
  const { title, lead, note, back, caption, empty, columns, rows, pages, start, next } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <p>{lead}</p>
        <p className="mc-soft">{note}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={(row) => row.key}
        empty={<p>{empty}</p>}
        columns={[
          {
            key: 'code',
            header: columns.code,
            rowHeader: true,
            cell: ({ code, href }) => <Code {...code} href={href} />,
          },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
          { key: 'accepted', header: columns.accepted, cell: ({ accepted }) => accepted },
          { key: 'due', header: columns.due, cell: ({ due }) => due },
          { key: 'done', header: columns.done, cell: ({ done }) => done },
        ]}
      />
      {(start || next) && (
        <div className="mc-sheet__body">
          <Pager label={pages} pages={[]} previous={start} next={next} />
        </div>
      )}
    </>
  );
}
