import { chart } from '../vocabulary/chart.ts';
import type { Brought } from './brought.ts';
import { drafting } from './drafting.ts';
import { ended } from './ended.ts';
import { gives } from './gives.ts';
import { reception } from './reception.ts';
import { returned, settled } from './result.ts';
import { waiting } from './waiting.ts';
import { answeredLate, whileRunning } from './while-running.ts';
import { withdrawal } from './withdrawal.ts';

const { stop, apologise } = whileRunning;

/** What is accepted is passed on the same day, or first thing on the next (Decree 61/2018, art. 18). */
const passingOn = { unit: 'workingDay', value: 0.5 } as const;

/** A licence, certificate or extract, from application to result; the service's own steps are the state `processing`. */
export const licensing = ({ processing, afterResult, law, resultChannels, hasVisit, isLink, isChain }: Brought) => {
  const asks = gives(processing, 'askSupplement');
  return chart({
    initial: 'draft',
    states: {
      draft: {
        on: {
          submit: {
            target: 'registered',
            actions: [
              'registerSubmission',
              { type: 'preparePaper', params: { paper: 'slip' } },
              { type: 'notify', params: { notice: 'submitted' } },
            ],
            meta: { by: [isLink ? 'system' : 'applicant'], channel: 'online' },
          },
        },
      },
      registered: reception(hasVisit),
      supplementAtReception: waiting('registered', 'reception', law),
      accepted: {
        meta: { role: 'receptionClerk', time: passingOn },
        on: {
          transfer: { target: 'processing', meta: { by: ['receptionClerk'], channel: 'office' } },
          ...whileRunning,
        },
      },
      processing: {
        ...processing,
        on: { ...whileRunning, ...(gives(processing, 'consult') ? answeredLate : {}), ...processing.on },
        onDone: 'settled',
      },
      ...(asks ? { supplementAtAppraisal: waiting('processing', 'appraisal', law) } : {}),
      ...(asks && law.onSilence === 'refuse' ? { refusing: { ...drafting, on: { stop, apologise } } } : {}),
      withdrawalRequested: withdrawal({ isChain, asks }),
      settled: settled(resultChannels),
      returned: returned(afterResult),
      correcting: drafting,
      notAccepted: ended,
      cancelled: ended,
      withdrawn: ended,
      stopped: { ...ended, id: 'stopped' },
      closed: ended,
    },
  });
};
