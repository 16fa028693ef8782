import { Button, Code, Notice, Tag } from '@mot-cua/ui';
import { listStaffNotices, markReadByStaff } from '@mot-cua/use-cases';
import { see } from '@mot-cua/web/server';
import { Form, useLoaderData } from '@remix-run/react';
import { readPage } from '../calendar/days-address.ts';
import { ListPage } from '../lists/list-page.tsx';
import { staffNoticesView } from '../notices/notices-view.server.ts';
import { act, load } from '../routing.server.ts';

export const loader = load('staff', async ({ deps, actor, url, t, locale }) => {
  const notices = await listStaffNotices(deps, { page: readPage(url) }, actor);
  return staffNoticesView(notices, url.searchParams.has('marked'), { t, locale });
});

export const action = act('staff', async ({ deps, actor }) => {
  await markReadByStaff(deps, {}, actor);
  return see('/work/notices?marked=1');
});

export default function Notices() {
  const { title, lead, told, caption, empty, mark, columns, rows, pager } = useLoaderData<typeof loader>();
  return (
    <ListPage
      title={title}
      before={
        told && (
          <Notice tone="ok" role="status">
            <p>{told}</p>
          </Notice>
        )
      }
      lead={lead}
      after={
        mark && (
          <Form method="post">
            <input type="hidden" name="intentId" value={mark.intentId} />
            <Button variant="secondary">{mark.label}</Button>
          </Form>
        )
      }
      caption={caption}
      rows={rows}
      empty={empty}
      turns={pager}
      columns={[
        {
          key: 'what',
          header: columns.what,
          rowHeader: true,
          cell: ({ what, unread, late }) => (
            <>
              {what} {unread && <Tag tone={late ? 'err' : 'info'}>{unread}</Tag>}
            </>
          ),
        },
        { key: 'code', header: columns.code, cell: ({ code, href }) => <Code {...code} href={href} /> },
        { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
        { key: 'due', header: columns.due, cell: ({ due }) => due },
        { key: 'handler', header: columns.handler, cell: ({ handler }) => handler },
        { key: 'at', header: columns.at, cell: ({ at }) => at },
      ]}
    />
  );
}
