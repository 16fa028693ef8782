import { ActionBar, BackLink, Button, DataTable, Heading, Link, SheetHead } from '@mot-cua/ui';
import { listHands } from '@mot-cua/use-cases';
import { Form, useLoaderData } from '@remix-run/react';
import { HandTable } from '../hands/hand-table.tsx';
import { readHandsAddress } from '../hands/hands-address.ts';
import { type HandsView, handsView } from '../hands/hands-view.server.ts';
import { TurnPages } from '../lists/turn-pages.tsx';
import { load } from '../routing.server.ts';

export const loader = load('allotWork', async ({ deps, actor, person, url, t, locale }) => {
  const address = readHandsAddress(url);
  const asked = { handlerId: address.handler, groupId: address.group, page: address.page, now: person.now };
  return handsView(await listHands(deps, asked, actor), address, { t, locale });
});

export default function Hands() {
  const { title, lead, handlers, groups, dossiers, batch, pager } = useLoaderData<typeof loader>();
  return (
    <>
      <SheetHead title={title} />
      <div className="mc-sheet__body">
        <p>{lead}</p>
        <Heading level={2}>{handlers.title}</Heading>
      </div>
      <Handlers handlers={handlers} />
      {groups && <Groups groups={groups} />}
      <div className="mc-sheet__body">
        {dossiers.all && <BackLink href={dossiers.all.href}>{dossiers.all.label}</BackLink>}
        <Heading level={2}>{dossiers.title}</Heading>
      </div>
      <Form method="get" action="/work/batch">
        <input type="hidden" name="command" value={batch.command} />
        <HandTable {...dossiers} shows={{ boxes: true, handler: dossiers.showsHandler }} />
        {dossiers.lines.rows.length > 0 && (
          <ActionBar label={batch.bar} note={batch.hint}>
            <Button>{batch.label}</Button>
          </ActionBar>
        )}
      </Form>
      <TurnPages {...pager} />
    </>
  );
}

function Handlers({ handlers: { title, empty, columns, rows } }: Pick<HandsView, 'handlers'>) {
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={(row) => row.key}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'name',
          header: columns.name,
          rowHeader: true,
          cell: ({ name, href }) => <Link href={href}>{name}</Link>,
        },
        { key: 'inHand', header: columns.inHand, numeric: true, cell: ({ inHand }) => inHand },
        { key: 'soon', header: columns.soon, numeric: true, cell: ({ soon }) => soon },
        { key: 'late', header: columns.late, numeric: true, cell: ({ late }) => late },
      ]}
    />
  );
}

function Groups({ groups: { title, columns, rows } }: { groups: NonNullable<HandsView['groups']> }) {
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{title}</Heading>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={(row) => row.key}
        empty={null}
        columns={[
          {
            key: 'name',
            header: columns.name,
            rowHeader: true,
            cell: ({ name, href }) => <Link href={href}>{name}</Link>,
          },
          { key: 'members', header: columns.members, numeric: true, cell: ({ members }) => members },
          { key: 'waiting', header: columns.waiting, numeric: true, cell: ({ waiting }) => waiting },
          { key: 'late', header: columns.late, numeric: true, cell: ({ late }) => late },
        ]}
      />
    </>
  );
}
