import { licensing, type ProcessingChart } from './setup.ts';
import { approval, done, draft, issuing } from './steps.ts';

const share = { unit: 'workingDay', value: 1 } as const;

const reception = licensing.createStateConfig({
  meta: { role: 'receptionClerk' },
  on: {
    accept: {
      target: 'accepted',
      guard: { type: 'every', params: [{ type: 'papersChecked' }, { type: 'feeSettled' }] },
      actions: [
        { type: 'drawNumber', params: { series: 'dossierCode' } },
        'startCounting',
        { type: 'preparePaper', params: { paper: 'form01' } },
        { type: 'notify', params: { notice: 'accepted' } },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    askSupplement: {
      target: 'supplementAtReception',
      guard: { type: 'firstSupplement', params: { stage: 'reception' } },
      actions: [
        'openItemsAtReception',
        { type: 'preparePaper', params: { paper: 'form02' } },
        { type: 'notify', params: { notice: 'supplementAsked' } },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    refuse: {
      target: 'notAccepted',
      actions: [
        'stopCounting',
        { type: 'preparePaper', params: { paper: 'form03' } },
        { type: 'notify', params: { notice: 'notAccepted' } },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    redirect: {
      actions: ['sendElsewhere', { type: 'notify', params: { notice: 'redirected' } }],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } },
    lapse: {
      target: 'cancelled',
      guard: { type: 'deadlinePassed', params: { deadline: 'visit' } },
      actions: 'stopCounting',
      meta: { by: ['system'] },
    },
  },
});

const waiting = (back: string, stage: 'reception' | 'appraisal') =>
  licensing.createStateConfig({
    id: stage === 'reception' ? 'supplementAtReception' : 'supplementAtAppraisal',
    meta: { role: 'applicant' },
    on: {
      resubmit: {
        target: back,
        guard: { type: 'itemsAnswered' },
        actions: 'takeSupplement',
        meta: { by: ['applicant'], channel: 'online' },
      },
      lapse: {
        target: 'stopped',
        guard: { type: 'deadlinePassed', params: { deadline: 'supplement' } },
        actions: ['stopCounting', { type: 'notify', params: { notice: 'stopped' } }],
        meta: { by: ['system'] },
      },
      ...(stage === 'reception'
        ? { cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } } }
        : { withdraw: { target: 'withdrawalRequested', meta: { by: ['applicant'], channel: 'online' } } }),
    },
  });

const whileRunning = licensing.createStateConfig({
  on: {
    withdraw: { target: 'withdrawalRequested', meta: { by: ['applicant'], channel: 'online' } },
    stop: {
      target: 'stopped',
      actions: ['stopCounting', { type: 'notify', params: { notice: 'stopped' } }],
      meta: { by: ['approvingLeader'], channel: 'office' },
    },
    apologise: {
      guard: { type: 'neverApologised' },
      actions: ['apologise', { type: 'notify', params: { notice: 'apology' } }],
      meta: { by: ['approvingLeader'], channel: 'office' },
    },
  },
}).on;

const declined = {
  actions: [{ type: 'notify', params: { notice: 'withdrawalDeclined' } }],
  meta: { by: ['receptionClerk'], channel: 'office' },
} as const;

const ended = licensing.createStateConfig({ type: 'final' });

/** From application to result; the service's own steps are the state `processing`. */
export const handlingRegion = (processing: ProcessingChart) =>
  licensing.createStateConfig({
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
            meta: { by: ['applicant', 'receptionClerk'], channel: 'online' },
          },
        },
      },
      registered: reception,
      supplementAtReception: waiting('registered', 'reception'),
      accepted: {
        meta: { role: 'receptionClerk' },
        on: {
          transfer: { target: 'processing', meta: { by: ['receptionClerk'], channel: 'office' } },
          ...whileRunning,
        },
      },
      processing: {
        ...processing,
        on: { ...whileRunning, ...processing.on },
        onDone: 'settled',
      },
      supplementAtAppraisal: waiting('processing', 'appraisal'),
      withdrawalRequested: {
        meta: { role: 'receptionClerk' },
        on: {
          confirmWithdrawal: {
            target: 'withdrawn',
            actions: ['stopCounting', { type: 'notify', params: { notice: 'withdrawn' } }],
            meta: { by: ['receptionClerk'], channel: 'office' },
          },
          declineWithdrawal: [
            { ...declined, target: 'supplementAtAppraisal', guard: { type: 'supplementOpen' } },
            { ...declined, target: 'processing' },
          ],
        },
      },
      settled: {
        on: {
          deliverAtDesk: 'returned',
          confirmDelivery: 'returned',
          openResult: 'returned',
          reportError: {
            target: 'correcting',
            actions: 'reopen',
            meta: { by: ['documentClerk', 'handler'], channel: 'office' },
          },
        },
      },
      returned: {
        on: {
          reportError: {
            target: 'correcting',
            actions: 'reopen',
            meta: { by: ['documentClerk', 'handler'], channel: 'office' },
          },
          archive: { target: 'closed', meta: { by: ['system'] } },
        },
      },
      correcting: {
        initial: 'drafting',
        states: {
          drafting: {
            meta: { role: 'handler', time: share },
            on: { submitForApproval: draft('approving') },
          },
          approving: approval({ approved: 'issuing', returned: 'drafting' }, share),
          issuing: issuing('done', share),
          done,
        },
        onDone: 'settled',
      },
      notAccepted: ended,
      cancelled: ended,
      withdrawn: ended,
      stopped: ended,
      closed: ended,
    },
  });
