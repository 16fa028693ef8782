import { Button, DataTable, Status } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { SynchronisationView } from './synchronisation-view.server.ts';

type Troubles = SynchronisationView['troubles'];

/** What could not be sent, and what a person can do about it. */
export function TroubleTable({ troubles, intentId }: { troubles: Troubles; intentId: string }) {
  const { title, empty, columns, rows } = troubles;
  return (
    <DataTable
      caption={title}
      hiddenCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'dossier', header: columns.dossier, rowHeader: true, cell: ({ reference }) => reference },
        { key: 'status', header: columns.status, cell: ({ status }) => status },
        { key: 'trouble', header: columns.trouble, cell: (row) => <Trouble row={row} /> },
        {
          key: 'act',
          header: columns.act,
          cell: (row) => <Acts row={row} troubles={troubles} intentId={intentId} />,
        },
      ]}
    />
  );
}

function Trouble({ row }: { row: Troubles['rows'][number] }) {
  return (
    <>
      <Status kind={row.isRefused ? 'bad' : 'wait'}>{row.reason}</Status>
      <div className="mc-soft">{row.answer}</div>
      <div className="mc-soft">{row.counted}</div>
    </>
  );
}

interface ActsProps {
  row: Troubles['rows'][number];
  troubles: Troubles;
  intentId: string;
}

function Acts({ row, troubles, intentId }: ActsProps) {
  return (
    <Form method="post" action="/admin/synchronisation" className="bo-post">
      <input type="hidden" name="intentId" value={intentId} />
      <input type="hidden" name="message" value={row.key} />
      <Button variant="secondary" name="does" value="again" aria-label={row.againAbout}>
        {troubles.again}
      </Button>
      {row.isRefused && (
        <Button variant="tertiary" name="does" value="skip" aria-label={row.skipAbout}>
          {troubles.skip}
        </Button>
      )}
    </Form>
  );
}
