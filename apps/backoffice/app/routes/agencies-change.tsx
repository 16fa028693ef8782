import { BackLink, Code, DataTable, Notice, Pager, SheetHead } from '@mot-cua/ui';
import { readReorganisation } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { reorganisationView } from '../reorganisation/reorganisation-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('administer', async ({ deps, actor, param, url, t, locale }) => {
  const found = await readReorganisation(deps, { id: param('id'), page: readPage(url) }, actor);
  if (!found) throw notFound();
  return reorganisationView(found, { t, locale });
});

export default function AgenciesChange() {
  const view = useLoaderData<typeof loader>();
  const { title, summary, agencies, by, handedOver, told, isDone, caption, empty, columns, rows, pages, back } = view;
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <BackLink href={back.href}>{back.label}</BackLink>
        <Notice tone={isDone ? 'ok' : 'info'} role="status" title={handedOver}>
          <p>{told}</p>
        </Notice>
        <p>{summary}</p>
        <ul>
          {agencies.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
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
          {
            key: 'passed',
            header: columns.passed,
            cell: ({ passed }) => passed.map((text) => <p key={text}>{text}</p>),
          },
          { key: 'at', header: columns.at, cell: ({ at }) => at },
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
