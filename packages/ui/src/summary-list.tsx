import type { ReactNode } from 'react';
import { ActionLink } from './action-link.tsx';
import { Icon } from './icon.tsx';

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** `about` is read after the label, so that each "Sửa" differs. */
  action?: { href: string; label: string; about: string };
  /** Why this row cannot be changed here; shown as a lock, read as words. */
  locked?: string;
}

/** Check your answers: every answer with its way back. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="mc-summary">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.key}</dt>
          <dd>{row.value}</dd>
          <SummaryAction row={row} />
        </div>
      ))}
    </dl>
  );
}

function SummaryAction({ row }: { row: SummaryRow }) {
  if (row.action) {
    return (
      <dd className="mc-summary__action">
        <ActionLink {...row.action} />
      </dd>
    );
  }
  if (!row.locked) return null;
  return (
    <dd className="mc-summary__action">
      <span className="mc-summary__locked">
        <Icon name="lock" size="sm" />
        <span className="mc-sr">{row.locked}</span>
      </span>
    </dd>
  );
}
