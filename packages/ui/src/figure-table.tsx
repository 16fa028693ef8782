import { Link } from './link.tsx';

interface FigureColumn {
  key: string;
  label: string;
  /** A sum of others: set apart from them. */
  isSum?: boolean;
}

export interface FigureGroup {
  key: string;
  /** Stands over its columns; those without it reach over both lines of the head. */
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
              <GroupHead key={group.key} group={group} />
            ))}
          </tr>
          <tr>
            {groups
              .filter(({ label }) => label)
              .flatMap(({ columns }) => columns)
              .map(({ key, label }) => (
                <th key={key} scope="col" data-numeric="">
                  {label}
                </th>
              ))}
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

function GroupHead({ group: { label, columns } }: { group: FigureGroup }) {
  if (label) {
    return (
      <th scope="colgroup" colSpan={columns.length} data-group="">
        {label}
      </th>
    );
  }
  return columns.map((column) => (
    <th key={column.key} scope="col" rowSpan={2} data-numeric="">
      {column.label}
    </th>
  ));
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
