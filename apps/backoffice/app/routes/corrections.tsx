import { Code, Due } from '@mot-cua/ui';
import { listCorrections } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { correctionsView } from '../correction/corrections-view.server.ts';
import { ListPage } from '../lists/list-page.tsx';
import { load } from '../routing.server.ts';

export const loader = load('corrections', async ({ deps, actor, url, t, locale }) => {
  const after = url.searchParams.get('after') ?? undefined;
  return correctionsView(await listCorrections(deps, { after }, actor), !after, { t, locale });
});

export default function Corrections() {
  const { title, lead, empty, columns, rows, pager } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      lead={lead}
      rows={rows}
      empty={empty}
      turns={pager}
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
  );
}
