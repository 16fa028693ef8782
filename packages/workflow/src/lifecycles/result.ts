import type { ProcessingChart } from '../vocabulary/chart.ts';
import { chart } from '../vocabulary/chart.ts';

const wrong = {
  target: 'correcting',
  actions: 'reopen',
  meta: { by: ['documentClerk', 'handler'], channel: 'office' },
} as const;

/** The result is out and waits to be handed over. */
export const settled = chart({
  on: { deliverAtDesk: 'returned', confirmDelivery: 'returned', openResult: 'returned', reportError: wrong },
});

const archive = { target: 'closed', meta: { by: ['system'] } } as const;

/** The applicant has the result; duties that follow from it are the service's own chart. */
export const returned = (afterResult?: ProcessingChart) =>
  afterResult
    ? chart({ ...afterResult, on: { ...afterResult.on, reportError: wrong }, onDone: 'closed' })
    : chart({ on: { reportError: wrong, archive } });
