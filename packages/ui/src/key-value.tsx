import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface KeyValueRow {
  key: string;
  value: ReactNode;
  /** Where the value comes from, or what it was checked against. */
  source?: { text: string; tone?: 'ok' | 'warn' };
}

/** A mail address may go on in the next line after its @, not in the middle of a word. */
function breakable(value: ReactNode): ReactNode {
  if (typeof value !== 'string' || !/^\S+@\S+$/.test(value)) return value;
  const at = value.indexOf('@') + 1;
  return [value.slice(0, at), <wbr key="at" />, value.slice(at)];
}

/** Names and values of a dossier, for reading. */
export function KeyValue({ rows }: { rows: KeyValueRow[] }) {
  return (
    <dl className="mc-key-value">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.key}</dt>
          <dd>
            {breakable(row.value)}
            {row.source && (
              <span className="mc-key-value__source" data-tone={row.source.tone ?? 'ok'}>
                <Icon name={row.source.tone === 'warn' ? 'urgent' : 'check'} size="sm" /> {row.source.text}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
