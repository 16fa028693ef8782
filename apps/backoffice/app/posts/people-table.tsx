import { Button, DataTable, Status } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { PeopleView } from './people-view.server.ts';

type Row = PeopleView['rows'][number];

/** Everybody with a post at the agency; nothing is done about oneself. */
export function PeopleTable({ view }: { view: PeopleView }) {
  const { caption, empty, columns, rows } = view;
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'person', header: columns.person, rowHeader: true, cell: ({ fullName }) => fullName },
        { key: 'account', header: columns.account, cell: ({ subject }) => subject },
        { key: 'posts', header: columns.posts, cell: (row) => <Posts view={view} row={row} /> },
        { key: 'state', header: columns.state, cell: (row) => <Access view={view} row={row} /> },
      ]}
    />
  );
}

function Act({ view, row, does, children }: { view: PeopleView; row: Row; does: string; children: ReactNode }) {
  return (
    <Form method="post" action={view.action} className="bo-act">
      <input type="hidden" name="intentId" value={view.intentId} />
      <input type="hidden" name="agency" value={view.agency.id} />
      <input type="hidden" name="staffId" value={row.key} />
      <input type="hidden" name="does" value={does} />
      {children}
    </Form>
  );
}

function Posts({ view, row }: { view: PeopleView; row: Row }) {
  return row.posts.map(({ role, name, dates, end, about }) => (
    <div key={`${role} ${dates}`} className="bo-post">
      <span>
        {name} <span className="mc-soft">{dates}</span>
      </span>
      {!row.isOneself && (
        <Act view={view} row={row} does="end">
          <Button variant="tertiary" name="ended" value={role} aria-label={about}>
            {end}
          </Button>
        </Act>
      )}
    </div>
  ));
}

function Access({ view, row }: { view: PeopleView; row: Row }) {
  return (
    <div className="bo-post">
      <Status kind={row.kind}>{row.state}</Status>
      {!row.isOneself && (
        <Act view={view} row={row} does={row.active ? 'bar' : 'admit'}>
          <Button variant="tertiary" aria-label={row.toggleAbout}>
            {row.toggle}
          </Button>
        </Act>
      )}
    </div>
  );
}
