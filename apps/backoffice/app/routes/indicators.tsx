import { DataTable, Fold, LinkList, Notice } from '@mot-cua/ui';
import { readIndicators } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { indicatorsView } from '../indicators/indicators-view.server.ts';
import { FiguresPage } from '../report/figures-page.tsx';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = { ...readReportAddress(url, now), only: '', procedure: '', lines: 'agency' as const };
  const read = await readIndicators(deps, askedAt(address, now), actor);
  if (!read) throw notFound();
  return indicatorsView(read, address, now, { t, locale });
});

export default function IndicatorsPage() {
  const { title, count, tabs, filters, show, files, print, pdf, basis, seenAt, sum, caption, columns, rows, how } =
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
          <Notice tone="info">
            <p>
              <b>{sum.title}</b> {sum.more}
            </p>
          </Notice>
          <p className="mc-soft">
            {basis} {seenAt}
          </p>
        </>
      }
    >
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'number', header: columns.number, cell: ({ number }) => number },
          {
            key: 'name',
            header: columns.name,
            rowHeader: true,
            cell: ({ name, means }) => (
              <>
                {name}
                <span className="bo-means mc-soft">{means}</span>
              </>
            ),
          },
          {
            key: 'points',
            header: columns.points,
            numeric: true,
            cell: ({ points, isGap }) => (isGap ? <span className="mc-soft">{points}</span> : <b>{points}</b>),
          },
          {
            key: 'figure',
            header: columns.figure,
            cell: ({ figure }) => (
              <div>
                {figure.text}
                {figure.links.length > 0 && <LinkList items={figure.links} />}
              </div>
            ),
          },
          { key: 'source', header: columns.source, cell: ({ source }) => <span className="mc-soft">{source}</span> },
        ]}
      />
      <div className="mc-sheet__body">
        <Fold summary={how.title}>
          <ul>
            {how.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      </div>
    </FiguresPage>
  );
}
