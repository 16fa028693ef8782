import { DataTable, Fold } from '@mot-cua/ui';
import type { WordingView } from './wording-view.server.ts';

/** What may be filled into the words, to be copied from. */
export function PlacesTable({ places: { title, lead, columns, rows, isOpen } }: Pick<WordingView, 'places'>) {
  return (
    <Fold summary={title} boxed open={isOpen}>
      <p>{lead}</p>
      <DataTable
        caption={title}
        hiddenCaption
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'place', header: columns.place, rowHeader: true, cell: ({ place }) => <code>{place}</code> },
          { key: 'meaning', header: columns.meaning, cell: ({ meaning }) => meaning },
        ]}
      />
    </Fold>
  );
}
