import { DataTable, Fold, Heading, Link, SheetHead, Status } from '@mot-cua/ui';
import { readCalendar } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { type CalendarView, calendarView } from '../calendar/calendar-view.server.ts';
import { readDays } from '../calendar/days-address.ts';
import { DaysForm } from '../calendar/days-form.tsx';
import { load } from '../routing.server.ts';

export const loader = load('announceDays', async ({ deps, actor, person, url, t, locale }) => {
  const page = await readCalendar(deps, actor);
  if (!page) throw notFound();
  const entered = readDays((name) => url.searchParams.get(name) ?? '');
  return calendarView(page, entered, person.now, { t, locale });
});

export default function Calendar() {
  const view = useLoaderData<typeof loader>();
  const { title, lead, knownUntil, form, years, changes } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <p className="mc-soft">{knownUntil}</p>
        <DaysForm form={form} />
        <Heading level={2}>{changes.title}</Heading>
      </div>
      <Changes view={view} />
      {years.map((year) => (
        <div className="mc-sheet__body" key={year.year}>
          <Fold summary={year.title} open={year === years[0]}>
            <Year view={view} year={year} />
          </Fold>
        </div>
      ))}
    </>
  );
}

function Changes({ view: { columns, changes } }: { view: CalendarView }) {
  return (
    <DataTable
      caption={changes.title}
      hiddenCaption
      rows={changes.rows}
      rowKey={({ key }) => key}
      empty={<p>{changes.empty}</p>}
      columns={[
        {
          key: 'occasion',
          header: columns.occasion,
          rowHeader: true,
          cell: ({ occasion, href }) => <Link href={href}>{occasion}</Link>,
        },
        { key: 'document', header: columns.document, cell: ({ document }) => document },
        { key: 'at', header: columns.at, cell: ({ at }) => at },
        { key: 'by', header: columns.by, cell: ({ by }) => by },
        { key: 'state', header: columns.state, cell: ({ state, kind }) => <Status kind={kind}>{state}</Status> },
      ]}
    />
  );
}

function Year({ view: { columns }, year }: { view: CalendarView; year: CalendarView['years'][number] }) {
  return (
    <>
      <DataTable
        caption={year.title}
        hiddenCaption
        rows={year.rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'date', header: columns.date, rowHeader: true, cell: ({ date }) => date },
          { key: 'name', header: columns.occasion, cell: ({ name }) => name },
          { key: 'document', header: columns.document, cell: ({ document }) => document },
        ]}
      />
      <DataTable
        caption={year.makeUpTitle}
        rows={year.makeUps}
        rowKey={({ key }) => key}
        empty={<p>{year.noMakeUps}</p>}
        columns={[
          { key: 'date', header: columns.date, rowHeader: true, cell: ({ date }) => date },
          { key: 'insteadOf', header: columns.insteadOf, cell: ({ insteadOf }) => insteadOf },
          { key: 'document', header: columns.document, cell: ({ document }) => document },
        ]}
      />
    </>
  );
}
