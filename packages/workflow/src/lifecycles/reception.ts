import { chart } from '../vocabulary/chart.ts';

/** The desk refuses to take the application on, or passes it to the agency that may. */
export const turnedAway = chart({
  on: {
    refuse: {
      target: 'notAccepted',
      actions: [
        'stopCounting',
        { type: 'preparePaper', params: { paper: 'form03' } },
        { type: 'notify', params: { notice: 'notAccepted' } },
        { type: 'answerParent', params: {} },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    redirect: {
      actions: ['sendElsewhere', { type: 'notify', params: { notice: 'redirected' } }],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
    cancel: { target: 'cancelled', actions: 'stopCounting', meta: { by: ['applicant'], channel: 'online' } },
  },
}).on;

const desk = chart({
  meta: { role: 'receptionClerk' },
  on: {
    ...turnedAway,
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
      guard: { type: 'supplementLeft', params: { stage: 'reception' } },
      actions: [
        'openItemsAtReception',
        { type: 'preparePaper', params: { paper: 'form02' } },
        { type: 'notify', params: { notice: 'supplementAsked' } },
      ],
      meta: { by: ['receptionClerk'], channel: 'office' },
    },
  },
});

/** The same, where the applicant said on which day they would come. */
const deskWithVisit = chart({
  ...desk,
  meta: { ...desk.meta, lapses: 'visit' },
  on: {
    ...desk.on,
    lapse: {
      target: 'cancelled',
      guard: { type: 'deadlinePassed', params: { deadline: 'visit' } },
      actions: ['stopCounting', { type: 'notify', params: { notice: 'visitMissed' } }],
      meta: { by: ['system'] },
    },
  },
});

/** An application before the desk: taken on with a code and a date, asked to be completed, or turned away (Decree 61/2018, art. 17). */
export const reception = (hasVisit: boolean) => (hasVisit ? deskWithVisit : desk);
