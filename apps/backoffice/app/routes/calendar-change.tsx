import { BackLink, Code, DataTable, Notice, Pager, SheetHead } from '@mot-cua/ui';
import { readChange } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { changeView } from '../calendar/change-view.server.ts';
import { readPage } from '../calendar/days-address.ts';
import { load } from '../routing.server.ts';

export const loader = load('announceDays', async ({ deps, actor, param, url, t, locale }) => {
  const found = await readChange(deps, { version: param('version'), page: readPage(url) }, actor);
  if (!found) throw notFound();
  return changeView(found, { t, locale });
});

export default function CalendarChange() {
  const view = useLoaderData<typeof loader>();
  const { title, summary, by, done, told, counting, caption, empty, columns, rows, pages, back } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <Notice tone={counting ? 'info' : 'ok'} role="status" title={done}>
          <p>{counting ?? told}</p>
        </Notice>
        <p>{summary}</p>
        <p className="mc-soft">{by}</p>
      </div>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'agency', header: columns.agency, cell: ({ agency }) => agency },
          { key: 'dates', header: columns.dates, cell: ({ moved }) => moved.map((text) => <p key={text}>{text}</p>) },
        ]}
      />
      {pages && (
        <div className="mc-sheet__body">
          <Pager {...pages} />
        </div>
      )}
    </>
  );
}
