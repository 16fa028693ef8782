import { DataTable, Heading } from '@mot-cua/ui';
import type { ExemptedView } from './exempted-view.server.ts';

/** What was not taken on the day because the law spares somebody; nothing where nobody was spared. */
export function ExemptedPart({ exempted: { title, columns, rows } }: { exempted: ExemptedView }) {
  if (rows.length === 0) return null;
  return (
    <>
      <div className="mc-sheet__body">
        <Heading level={2}>{title}</Heading>
      </div>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'category', header: columns.category, rowHeader: true, cell: ({ category }) => category },
          { key: 'procedure', header: columns.procedure, cell: ({ procedure }) => procedure },
          { key: 'basis', header: columns.basis, cell: ({ basis }) => basis },
          { key: 'dossiers', header: columns.dossiers, numeric: true, cell: ({ dossiers }) => dossiers },
          { key: 'amount', header: columns.amount, numeric: true, cell: ({ amount }) => amount },
        ]}
      />
    </>
  );
}
