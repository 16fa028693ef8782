import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names its row. */
  rowHeader?: boolean;
  numeric?: boolean;
  /** Keeps the header for ears only: tick boxes, actions. */
  hiddenHeader?: boolean;
  /** The order this link asks for; `direction` only on the column now in order. */
  sort?: { href: string; direction?: 'ascending' | 'descending' };
}

export interface DataTableProps<Row> {
  caption: string;
  hiddenCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  /** Shown in place of a table without rows: what it means, what to do. */
  empty: ReactNode;
}

/** A table that becomes a list on phones; order is asked for by links. */
export function DataTable<Row>({
  caption,
  hiddenCaption,
  columns,
  rows,
  rowKey,
  isSelected,
  empty,
}: DataTableProps<Row>) {
  if (rows.length === 0) return <div className="mc-table__empty">{empty}</div>;
  return (
    <div className="mc-table-box">
      <table className="mc-table" data-reflow="">
        <caption>
          <span className={hiddenCaption ? 'mc-sr' : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-selected={isSelected?.(row) ? '' : undefined}>
              {columns.map((column) => bodyCell(column, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  return (
    <th scope="col" data-numeric={column.numeric || undefined} aria-sort={sort?.direction}>
      {sort ? (
        <Link href={sort.href}>
          {column.header}
          {sort.direction && <Icon name="arrow-down" size="sm" />}
        </Link>
      ) : (
        <span className={column.hiddenHeader ? 'mc-sr' : undefined}>{column.header}</span>
      )}
    </th>
  );
}

function bodyCell<Row>(column: Column<Row>, row: Row) {
  if (column.rowHeader) {
    return (
      <th key={column.key} scope="row">
        {column.cell(row)}
      </th>
    );
  }
  const label = column.hiddenHeader ? undefined : column.header;
  return (
    <td key={column.key} data-label={label} data-numeric={column.numeric || undefined}>
      {column.cell(row)}
    </td>
  );
}
