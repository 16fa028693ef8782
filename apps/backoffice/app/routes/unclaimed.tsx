import { Code } from '@mot-cua/ui';
import { listUnclaimed } from '@mot-cua/use-cases';
import { useLoaderData } from '@remix-run/react';
import { ListPage } from '../lists/list-page.tsx';
import { load } from '../routing.server.ts';
import { unclaimedView } from '../unclaimed/unclaimed-view.server.ts';

export const loader = load('results', async ({ deps, actor, person, t, locale }) =>
  unclaimedView(await listUnclaimed(deps, person, actor), { t, locale }),
);

export default function Unclaimed() {
  const { title, lead, empty, caption, columns, rows } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      lead={lead}
      caption={caption}
      rows={rows}
      empty={empty}
      columns={[
        { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
        { key: 'owner', header: columns.owner, cell: ({ owner }) => owner },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'since', header: columns.since, cell: ({ since }) => since },
        { key: 'waited', header: columns.waited, numeric: true, cell: ({ waited }) => waited },
        { key: 'reminded', header: columns.reminded, numeric: true, cell: ({ reminded }) => reminded },
      ]}
    />
  );
}
