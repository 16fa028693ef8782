import { Link, Tabs, Tag } from '@mot-cua/ui';
import { listErasures } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { readErasuresAddress } from '../erasure/addresses.ts';
import { erasuresView } from '../erasure/erasures-view.server.ts';
import { ListPage } from '../lists/list-page.tsx';
import { load } from '../routing.server.ts';

export const loader = load('erasures', async ({ deps, actor, url, t, locale }) => {
  const address = readErasuresAddress(url);
  const listed = await listErasures(deps, address, actor);
  if (!listed) throw notFound();
  return erasuresView(listed, address, { t, locale });
});

export default function Erasures() {
  const { title, lead, tabs, empty, columns, rows, pager } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      lead={lead}
      before={<Tabs {...tabs} />}
      rows={rows}
      empty={empty}
      turns={pager}
      columns={[
        {
          key: 'code',
          header: columns.code,
          rowHeader: true,
          cell: ({ code, href }) => <Link href={href}>{code}</Link>,
        },
        { key: 'name', header: columns.name, cell: ({ name }) => name },
        { key: 'items', header: columns.items, cell: ({ items }) => items },
        { key: 'sent', header: columns.sent, cell: ({ sent }) => sent },
        {
          key: 'moment',
          header: columns.moment,
          cell: ({ moment, late }) => (late ? <Tag tone="err">{late}</Tag> : moment),
        },
      ]}
    />
  );
}
