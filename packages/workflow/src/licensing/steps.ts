import type { TimeLimit } from '@mot-cua/calendar';
import { licensing } from './setup.ts';

/** The way out of a service's own steps: from here the lifecycle settles the dossier. */
export const done = licensing.createStateConfig({ type: 'final' });

/** The head gives the dossier to a handler, or a handler takes it. */
export const assignment = (target: string, time: TimeLimit) =>
  licensing.createStateConfig({
    meta: { role: 'divisionHead', time },
    on: {
      assign: { target, actions: 'nameHandler', meta: { by: ['divisionHead'], channel: 'office' } },
      receive: { target, actions: 'takeOn', meta: { by: ['handler'], channel: 'office' } },
    },
  });

/** What a handler may do at any working step beside the service's own commands. */
export const handlerCommands = licensing.createStateConfig({
  on: {
    assign: { actions: 'nameHandler', meta: { by: ['divisionHead'], channel: 'office' } },
    askSupplement: {
      target: '#supplementAtAppraisal',
      guard: {
        type: 'every',
        params: [{ type: 'firstSupplement', params: { stage: 'appraisal' } }, { type: 'soonEnough' }],
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

/** The handler hands a draft to the leader. */
export const draft = (target: string) =>
  ({ target, actions: 'keepDraft', meta: { by: ['handler'], channel: 'office' } }) as const;

/** The leader decides on somebody else's draft, never on an own one. */
export const approval = (next: { approved: string; returned: string }, time: TimeLimit) =>
  licensing.createStateConfig({
    meta: { role: 'approvingLeader', time },
    on: {
      approve: {
        target: next.approved,
        guard: { type: 'notTheDrafter' },
        actions: 'noteApprover',
        meta: { by: ['approvingLeader'], channel: 'office' },
      },
      returnInternally: {
        target: next.returned,
        actions: 'countReturn',
        meta: { by: ['approvingLeader'], channel: 'office' },
      },
    },
  });

/** The document clerk numbers, dates and seals what the leader approved. */
export const issuing = (target: string, time: TimeLimit) =>
  licensing.createStateConfig({
    meta: { role: 'documentClerk', time },
    on: {
      issue: {
        target,
        actions: [
          'settle',
          { type: 'drawNumber', params: { series: 'documentNumber' } },
          { type: 'prepareResult', params: {} },
        ],
        meta: { by: ['documentClerk'], channel: 'office' },
      },
    },
  });
