import { chart } from '../vocabulary/chart.ts';
import type { Brought } from './brought.ts';
import { drafting } from './drafting.ts';
import { ended } from './ended.ts';
import { returned, settled } from './result.ts';

/**
 * A notice: silence means that there is no objection. It is in the agency's hands when it is sent; the time to object runs
 * in elapsed hours, and what the clock writes is that nobody answered, never that somebody agreed.
 */
export const notice = ({ processing, afterResult, resultChannels }: Brought) =>
  chart({
    initial: 'draft',
    states: {
      draft: {
        on: {
          submit: {
            target: 'processing',
            guard: { type: 'inGoodTime' },
            actions: [
              'registerSubmission',
              { type: 'drawNumber', params: { series: 'dossierCode' } },
              'receiveNotice',
              { type: 'preparePaper', params: { paper: 'slip' } },
              { type: 'notify', params: { notice: 'submitted' } },
            ],
            meta: { by: ['applicant'], channel: 'online' },
          },
        },
      },
      processing: {
        ...processing,
        meta: { ...processing.meta, lapses: 'objection' },
        on: {
          ...processing.on,
          cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } },
          lapse: {
            target: 'tacitlyAccepted',
            guard: { type: 'deadlinePassed', params: { deadline: 'objection' } },
            actions: ['stopCounting', { type: 'notify', params: { notice: 'noObjection' } }],
            meta: { by: ['system'] },
          },
        },
        onDone: 'settled',
      },
      settled: settled(resultChannels),
      returned: returned(afterResult),
      correcting: drafting,
      tacitlyAccepted: ended,
      cancelled: ended,
      closed: ended,
    },
  });
