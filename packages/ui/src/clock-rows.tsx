export interface ClockRow {
  /** `void` days no longer count, `hold` stands still, `due` is the end. */
  kind: 'run' | 'void' | 'hold' | 'due';
  text: string;
  detail?: string;
  value: string;
}

/** How a due date comes about, line by line. */
export function ClockRows({ label, rows }: { label: string; rows: ClockRow[] }) {
  return (
    <ol className="mc-clock" aria-label={label}>
      {rows.map((row) => (
        <li key={`${row.text} ${row.value}`} data-clock={row.kind}>
          <span>{row.text}</span>
          <b>{row.value}</b>
          {row.detail && <p>{row.detail}</p>}
        </li>
      ))}
    </ol>
  );
}
