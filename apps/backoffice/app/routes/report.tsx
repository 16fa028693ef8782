import { Button, FigureTable, Fold, FormFields, Notice, SheetHead, Tabs } from '@mot-cua/ui';
import { readReport } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { FileLinks } from '../report/file-links.tsx';
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
    <div className="bo-report">
      <SheetHead title={title} count={count} end={<FileLinks files={files} print={print} pdf={pdf} />} />
      <Tabs {...tabs} />
      <div className="mc-sheet__body">
        <Form method="get" className="bo-report__filters mc-no-print" aria-label={filters.label} key={table.caption}>
          <FormFields fields={filters.fields} />
          <Button variant="secondary">{show}</Button>
        </Form>
        <Notice tone={balance.tone}>
          <p>
            <b>{balance.title}</b> {balance.more}
          </p>
        </Notice>
        <p className="mc-soft">{seenAt}</p>
      </div>
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
    </div>
  );
}
