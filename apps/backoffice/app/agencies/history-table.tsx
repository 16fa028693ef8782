import { Button, DataTable, Link, Pager, Status } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { HistoryView } from './history-view.server.ts';

interface HistoryTableProps {
  history: HistoryView;
  /** Whether it tells of all agencies: then each line names its own. */
  ofAll?: boolean;
  /** Where a line that is taken back is posted to. */
  action?: string;
}

type Row = HistoryView['rows'][number];

/** The lines of a history, and the way to take back what has not begun. */
export function HistoryTable({ history, ofAll, action }: HistoryTableProps) {
  const { title, empty, columns, rows, pages, intentId } = history;
  const agency = {
    key: 'agency',
    header: columns.agency,
    cell: ({ agency: { name, href } }: Row) => (href ? <Link href={href}>{name}</Link> : name),
  };
  return (
    <>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'at', header: columns.at, rowHeader: true, cell: ({ at }) => at },
          ...(ofAll ? [agency] : []),
          { key: 'what', header: columns.what, cell: ({ what }) => what.map((text) => <p key={text}>{text}</p>) },
          { key: 'day', header: columns.day, cell: ({ day }) => day },
          { key: 'who', header: columns.who, cell: ({ who }) => who },
          {
            key: 'state',
            header: columns.state,
            cell: (row) => <State row={row} action={action} intentId={intentId} />,
          },
        ]}
      />
      {pages && (
        <div className="mc-sheet__body">
          <Pager {...pages} />
        </div>
      )}
    </>
  );
}

function State({ row, action, intentId }: { row: Row; action: string | undefined; intentId: string }) {
  const { key, kind, state, withdraw } = row;
  return (
    <div className="bo-post">
      <Status kind={kind}>{state}</Status>
      {withdraw && action && (
        <Form method="post" action={action}>
          <input type="hidden" name="intentId" value={intentId} />
          <Button variant="tertiary" name="withdraw" value={key} aria-label={`${withdraw.label} ${withdraw.about}`}>
            {withdraw.label}
          </Button>
        </Form>
      )}
    </div>
  );
}
