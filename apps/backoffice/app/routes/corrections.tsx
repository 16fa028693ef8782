import { Code, DataTable, Due, Pager, SheetHead } from '@mot-cua/ui';
import { listCorrections } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { correctionsView } from '../correction/corrections-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('corrections', async ({ deps, actor, url, t, locale }) => {
  const after = url.searchParams.get('after') ?? undefined;
  return correctionsView(await listCorrections(deps, { after }, actor), !after, { t, locale });
});

export default function Corrections() {
  const { title, lead, empty, columns, rows, pager } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'due', header: columns.due, cell: ({ due }) => due && <Due {...due} /> },
          {
            key: 'code',
            header: columns.code,
            rowHeader: true,
            cell: ({ code, href }) => <Code {...code} href={href} />,
          },
          { key: 'owner', header: columns.owner, cell: ({ owner }) => owner },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'state', header: columns.state, cell: ({ state }) => state },
        ]}
      />
      {pager && (
        <div className="mc-sheet__body">
          <Pager {...pager} />
        </div>
      )}
    </>
  );
}
