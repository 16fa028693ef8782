import { Code, DataTable } from '@mot-cua/ui';
import { TurnPages } from '../lists/turn-pages.tsx';
import type { MoneyView } from './money-view.server.ts';

/** What was taken and given back, line by line. */
export function EntryTable({ entries }: Pick<MoneyView, 'entries'>) {
  const { caption, empty, columns, rows, pages, start, next } = entries;
  return (
    <>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
        columns={[
          { key: 'at', header: columns.at, cell: ({ at }) => at },
          { key: 'code', header: columns.code, rowHeader: true, cell: ({ code }) => <Code {...code} /> },
          {
            key: 'receipt',
            header: columns.receipt,
            cell: ({ receipt }) => <span className="bo-nowrap">{receipt}</span>,
          },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          {
            key: 'way',
            header: columns.way,
            cell: ({ way, order }) => (
              <div>
                {way}
                {order && <span className="bo-means mc-soft">{order}</span>}
              </div>
            ),
          },
          { key: 'amount', header: columns.amount, numeric: true, cell: ({ amount }) => amount },
          { key: 'who', header: columns.who, cell: ({ who }) => who },
        ]}
      />
      <TurnPages label={pages} previous={start} next={next} />
    </>
  );
}
