import { chart } from '../vocabulary/chart.ts';
import type { Brought } from './brought.ts';
import { drafting } from './drafting.ts';
import { ended } from './ended.ts';
import { gives } from './gives.ts';
import { turnedAway } from './reception.ts';
import { returned, settled } from './result.ts';
import { waiting } from './waiting.ts';
import { answeredLate, whileRunning } from './while-running.ts';
import { withdrawal } from './withdrawal.ts';

const { stop, apologise } = whileRunning;

const screening = chart({
  meta: { role: 'receptionClerk' },
  on: {
    ...turnedAway,
    accept: {
      target: 'processing',
      guard: { type: 'papersChecked' },
      actions: [
        { type: 'drawNumber', params: { series: 'dossierCode' } },
        'startCounting',
        { type: 'notify', params: { notice: 'accepted' } },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    join: {
      target: 'joined',
      guard: { type: 'joinsAnother' },
      actions: ['joinLead', { type: 'notify', params: { notice: 'joined' } }],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
  },
});

const answerFollowers = { type: 'answerFollowers', params: {} } as const;

/** A citizen's report: screened, verified, acted upon and answered. Many reports about one matter get one answer each. */
export const report = ({ processing, afterResult, law, resultChannels, isChain }: Brought) => {
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
            meta: { by: ['applicant'], channel: 'online' },
          },
        },
      },
      registered: screening,
      joined: {
        on: {
          leadSettled: [
            {
              target: 'processing',
              guard: { type: 'leadEnded' },
              actions: [
                { type: 'drawNumber', params: { series: 'dossierCode' } },
                'leaveLead',
                { type: 'notify', params: { notice: 'accepted' } },
              ],
              meta: { by: ['system'] },
            },
            {
              target: 'settled',
              guard: { type: 'leadAnswered' },
              actions: [
                { type: 'drawNumber', params: { series: 'dossierCode' } },
                'settleWithLead',
                { type: 'prepareResult', params: {} },
              ],
              meta: { by: ['system'] },
            },
          ],
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
      settled: { ...settled(resultChannels), entry: answerFollowers },
      returned: {
        ...returned(afterResult),
        on: {
          ...returned(afterResult).on,
          reopen: {
            target: 'processing',
            guard: { type: 'neverReopened' },
            actions: 'countReopening',
            meta: { by: ['applicant'], channel: 'online' },
          },
        },
      },
      correcting: drafting,
      notAccepted: ended,
      cancelled: ended,
      withdrawn: { ...ended, entry: answerFollowers },
      stopped: { ...ended, id: 'stopped', entry: answerFollowers },
      closed: ended,
    },
  });
};
