import { ClockRows, Heading, Tag } from '@mot-cua/ui';
import type { clockView } from './clock-view.server.ts';

/** The deadline of a dossier, and how it came about. */
export function Clock({ clock }: { clock: ReturnType<typeof clockView> }) {
  return (
    <section>
      <Heading level={2}>{clock.title}</Heading>
      {clock.date && (
        <p className="mc-clock__head">
          {clock.date} <small>{clock.time}</small>
        </p>
      )}
      {clock.limit && (
        <p>
          {clock.limit} <Tag tone={clock.standing.tone}>{clock.standing.label}</Tag>
        </p>
      )}
      {clock.rows && <ClockRows label={clock.label} rows={clock.rows} />}
      {clock.note && <p className="mc-soft mc-small">{clock.note}</p>}
    </section>
  );
}
