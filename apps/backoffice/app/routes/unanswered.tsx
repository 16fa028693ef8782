import { Code } from '@mot-cua/ui';
import { listUnanswered } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { ListPage } from '../lists/list-page.tsx';
import { unansweredView } from '../messages/unanswered-view.server.ts';
import { load } from '../routing.server.ts';

export const loader = load('workList', async ({ deps, actor, t, locale }) =>
  unansweredView(await listUnanswered(deps, actor), { t, locale }),
);

export default function Unanswered() {
  const { title, lead, empty, caption, columns, rows } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      lead={lead}
      caption={caption}
      rows={rows}
      empty={empty}
      columns={[
        {
          key: 'code',
          header: columns.code,
          rowHeader: true,
          cell: ({ code, href }) => <Code {...code} href={href} />,
        },
        { key: 'owner', header: columns.owner, cell: ({ owner }) => owner },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'since', header: columns.since, cell: ({ since }) => since },
        { key: 'count', header: columns.count, numeric: true, cell: ({ count }) => count },
      ]}
    />
  );
}
