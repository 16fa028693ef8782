export interface DiffRow {
  label: string;
  before: string;
  after: string;
}

export interface DiffTableProps {
  caption: string;
  hiddenCaption?: boolean;
  headers: { label: string; before: string; after: string };
  rows: DiffRow[];
  /** Said where a value did not change. */
  unchangedLabel: string;
}

/** What somebody else changed meanwhile: then and now. */
export function DiffTable({ caption, hiddenCaption, headers, rows, unchangedLabel }: DiffTableProps) {
  return (
    <div className="mc-table-box">
      <table className="mc-table mc-diff" data-reflow="">
        <caption>
          <span className={hiddenCaption ? 'mc-sr' : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{headers.label}</th>
            <th scope="col">{headers.before}</th>
            <th scope="col">{headers.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td data-label={headers.before}>{row.before === row.after ? row.before : <del>{row.before}</del>}</td>
              <td data-label={headers.after}>
                {row.before === row.after ? <span className="mc-soft">{unchangedLabel}</span> : <ins>{row.after}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
