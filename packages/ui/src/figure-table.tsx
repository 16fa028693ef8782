import { Link } from './link.tsx';

export interface FigureColumn {
  key: string;
  label: string;
  /** A sum of others: set apart from them. */
  isSum?: boolean;
}

export interface FigureGroup {
  key: string;
  /** Stands over its columns; without it they have no group. */
  label?: string;
  columns: readonly FigureColumn[];
}

export interface FigureRow {
  key: string;
  label: string;
  /** By the key of the column, in the order of the columns; `href`: what is behind the figure. */
  cells: readonly { key: string; text: string; href?: string; isSum?: boolean }[];
}

export interface FigureTableProps {
  caption: string;
  rowHeader: string;
  groups: readonly FigureGroup[];
  rows: readonly FigureRow[];
  sum: FigureRow;
}

/** Many figures in groups of columns, with their sum at the foot; scrolls sideways where it is too wide. */
export function FigureTable({ caption, rowHeader, groups, rows, sum }: FigureTableProps) {
  return (
    <section className="mc-figures" aria-label={caption}>
      <table className="mc-table">
        <caption className="mc-sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {rowHeader}
            </th>
            {groups.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={group.columns.length} data-group="">
                {group.label}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(({ columns }) =>
              columns.map((column) => (
                <th key={column.key} scope="col" data-numeric="">
                  {column.label}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureLine key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>
          <FigureLine row={sum} />
        </tfoot>
      </table>
    </section>
  );
}

function FigureLine({ row: { label, cells } }: { row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(({ key, text, href, isSum }) => (
        <td key={key} data-numeric="" data-sum={isSum || undefined}>
          {href ? <Link href={href}>{text}</Link> : text}
        </td>
      ))}
    </tr>
  );
}
