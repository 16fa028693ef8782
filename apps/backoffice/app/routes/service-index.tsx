import { DataTable, Heading, Link, Notice } from '@mot-cua/ui';
import { readServiceIndex } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { FiguresPage } from '../report/figures-page.tsx';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';
import { type IndexView, indexView } from '../service-index/index-view.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = { ...readReportAddress(url, now), only: '', procedure: '', lines: 'agency' as const };
  const read = await readServiceIndex(deps, askedAt(address, now), actor);
  if (!read) throw notFound();
  return indexView(read, address, now, { t, locale });
});

export default function ServiceIndexPage() {
  const { title, count, tabs, filters, show, files, print, pdf, caption, note, sum, seenAt, columns, groups } =
    useLoaderData<typeof loader>();
  return (
    <FiguresPage
      title={title}
      count={count}
      tabs={tabs}
      filters={filters}
      show={show}
      about={caption}
      files={files}
      print={print}
      pdf={pdf}
      lead={
        <>
          <Notice tone="info" title={note.title}>
            <p>{note.more}</p>
          </Notice>
          <p>
            <b>{sum}</b> <span className="mc-soft">{seenAt}</span>
          </p>
        </>
      }
    >
      {groups.map((group) => (
        <GroupTable key={group.key} group={group} columns={columns} />
      ))}
    </FiguresPage>
  );
}

function GroupTable({ group, columns }: Pick<IndexView, 'columns'> & { group: IndexView['groups'][number] }) {
  return (
    <div className="bo-index">
      <div className="mc-sheet__body">
        <Heading level={2}>{group.title}</Heading>
        <p className="mc-soft">{group.sum}</p>
      </div>
      <DataTable
        caption={group.title}
        hiddenCaption
        rows={group.rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'component',
            header: columns.component,
            rowHeader: true,
            cell: ({ href, name }) => <Link href={href}>{name}</Link>,
          },
          {
            key: 'counted',
            header: columns.counted,
            cell: ({ counted, share }) => (
              <>
                {counted} <span className="mc-soft">{share}</span>
              </>
            ),
          },
          {
            key: 'points',
            header: columns.points,
            numeric: true,
            cell: ({ points, isGap }) => (isGap ? <span className="mc-soft">{points}</span> : <b>{points}</b>),
          },
          { key: 'most', header: columns.most, numeric: true, cell: ({ most }) => most },
        ]}
      />
    </div>
  );
}
