import { FigureTable, Fold, Notice } from '@mot-cua/ui';
import { readReport } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { FiguresPage } from '../report/figures-page.tsx';
import { askedAt, readReportAddress } from '../report/report-address.ts';
import { reportView } from '../report/report-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('reports', async ({ deps, actor, person, url, t, locale }) => {
  const { now } = person;
  const address = { ...readReportAddress(url, now), only: '' };
  const report = await readReport(deps, askedAt(address, now), actor);
  if (!report) throw notFound();
  return reportView(report, address, now, { t, locale });
});

export default function ReportPage() {
  const { title, count, tabs, filters, show, files, print, pdf, seenAt, empty, balance, table, how } =
    useLoaderData<typeof loader>();
  return (
    <FiguresPage
      title={title}
      count={count}
      tabs={tabs}
      filters={filters}
      show={show}
      about={table.caption}
      files={files}
      print={print}
      pdf={pdf}
      lead={
        <>
          <Notice tone={balance.tone}>
            <p>
              <b>{balance.title}</b> {balance.more}
            </p>
          </Notice>
          <p className="mc-soft">{seenAt}</p>
        </>
      }
    >
      {empty ? <p className="mc-table__empty">{empty}</p> : <FigureTable {...table} />}
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
