import { Fold } from '@mot-cua/ui';
import type { openingView } from './opening-view.server.ts';

/** When a desk is open: today, and this week behind a fold. */
export function Opening({ hours: { title, today, week } }: { hours: ReturnType<typeof openingView> }) {
  return (
    <>
      <p>{today}</p>
      <Fold summary={title}>
        {week.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Fold>
    </>
  );
}
