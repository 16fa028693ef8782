import { Link, Timeline } from '@mot-cua/ui';
import type { HistoryEntry } from './history-view.server.ts';

/** Entries of the journal: what, when, why, who. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  return (
    <Timeline
      steps={entries.map(({ adverse, what, when, who, why, past, photos }) => ({
        state: adverse ? 'failed' : 'done',
        title: what,
        when,
        children: (
          <>
            {why.map((text) => (
              <p key={text} className="bo-quote">
                {text}
              </p>
            ))}
            {photos.length > 0 && (
              <p className="mc-row">
                {photos.map(({ href, label }) => (
                  <a key={href} href={href}>
                    {label}
                  </a>
                ))}
              </p>
            )}
            <p className="mc-soft mc-small">{who}</p>
            {past && (
              <p className="mc-small">
                <Link href={past.href}>{past.label}</Link>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
