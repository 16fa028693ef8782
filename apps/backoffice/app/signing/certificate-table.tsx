import { Button, DataTable, Link, Tag } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { CertificateLinesView } from './certificates-view.server.ts';

interface Props {
  lines: CertificateLinesView;
  caption: string;
  empty: string;
  /** Whose they are, and how they are ended: for administrators. */
  ofOthers: boolean;
  /** New ones are made here, not by a service. */
  renews?: boolean;
}

/** With what somebody signs, since when and until when, and how often they did. */
export function CertificateTable({ lines: { columns, rows }, caption, empty, ofOthers, renews = false }: Props) {
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p>{empty}</p>}
      columns={[
        ...(ofOthers
          ? [{ key: 'person', header: columns.person, rowHeader: true, cell: ({ person }: Row) => person }]
          : []),
        { key: 'agency', header: columns.agency, rowHeader: !ofOthers, cell: ({ agency }) => agency },
        { key: 'serial', header: columns.serial, cell: ({ serial }) => <span className="mc-code">{serial}</span> },
        { key: 'valid', header: columns.valid, cell: ({ span }) => span },
        { key: 'kept', header: columns.kept, cell: ({ kept }) => kept },
        { key: 'uses', header: columns.uses, numeric: true, cell: ({ uses }) => uses },
        {
          key: 'state',
          header: columns.state,
          cell: ({ state, isPressing }) => (isPressing ? <Tag tone="warn">{state}</Tag> : state),
        },
        ...(ofOthers
          ? [
              {
                key: 'act',
                header: columns.act,
                cell: ({ end, renew, key }: Row) =>
                  end ? (
                    <Link href={end.href}>{end.label}</Link>
                  ) : (
                    renews && renew && <RenewForm id={key} label={renew} />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function RenewForm({ id, label }: { id: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intentId" value={id} />
      <Button variant="secondary" name="renew" value={id}>
        {label}
      </Button>
    </Form>
  );
}

type Row = CertificateLinesView['rows'][number];
