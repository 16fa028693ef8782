import { chart } from '../vocabulary/chart.ts';

/** What may be done at any working step beside the service's own commands. */
export const handlerCommands = chart({
  on: {
    assign: { actions: 'nameHandler', meta: { by: ['divisionHead'], channel: 'office' } },
    askSupplement: {
      target: '#supplementAtAppraisal',
      guard: {
        type: 'every',
        params: [{ type: 'supplementLeft', params: { stage: 'appraisal' } }, { type: 'soonEnough' }],
      },
      actions: [
        'openItemsAtAppraisal',
        { type: 'preparePaper', params: { paper: 'form02' } },
        { type: 'notify', params: { notice: 'supplementAsked' } },
      ],
      meta: { by: ['handler'], channel: 'office' },
    },
  },
}).on;
