import type { ResultChannel } from '../facts.ts';
import type { ProcessingChart } from '../vocabulary/chart.ts';
import { chart } from '../vocabulary/chart.ts';

/** What the post brings back waits at the desk. */
export const comesToDesk = (channels: readonly ResultChannel[]): boolean =>
  channels.includes('desk') || channels.includes('post');

const wrong = {
  target: 'correcting',
  actions: 'reopen',
  meta: { by: ['documentClerk', 'handler'], channel: 'office' },
} as const;

/** The result is out and waits to be handed over, by the ways that the service offers. */
export const settled = (channels: readonly ResultChannel[]) =>
  chart({
    on: {
      ...(comesToDesk(channels) ? ({ deliverAtDesk: 'returned' } as const) : {}),
      ...(channels.includes('post') ? ({ confirmDelivery: 'returned' } as const) : {}),
      ...(channels.includes('online') ? ({ openResult: 'returned' } as const) : {}),
      reportError: wrong,
    },
  });

const archive = { target: 'closed', meta: { by: ['system'] } } as const;

/** The applicant has the result; duties that follow from it are the service's own chart. */
export const returned = (afterResult?: ProcessingChart) =>
  afterResult
    ? chart({ ...afterResult, on: { ...afterResult.on, reportError: wrong }, onDone: 'closed' })
    : chart({ on: { reportError: wrong, archive } });
