import type { TimeLimit } from '@mot-cua/calendar';
import { assign, setup } from 'xstate';
import type { Effect } from '../effects.ts';
import type { Channel, Facts, NumberSeries } from '../facts.ts';
import type { Role } from '../roles.ts';
import { type ChangeName, changes } from './actions.ts';
import type { LicensingEvent } from './event.ts';
import { guards } from './guards.ts';

/** What a step says of itself: whose work it is, and how much of the limit is its share. */
export interface StepMeta {
  readonly role?: Role;
  readonly time?: TimeLimit;
  /** `anyone` of the role, or only the person to whom the dossier is assigned. */
  readonly assigned?: true;
}

/** What a transition says of itself: who may give the command, and over which channel. A transition without `by` follows another region's. */
export interface CommandMeta {
  readonly by?: readonly Role[];
  readonly channel?: Channel | 'office';
}

type EffectParams<Type extends Effect['type']> = Extract<Effect, { type: Type }>['params'];

const change = (name: ChangeName) =>
  assign<Facts, LicensingEvent, undefined, LicensingEvent, never>(({ context, event }) =>
    changes[name]({ context, event }),
  );

/** The vocabulary of the licensing lifecycle, against which a service's processing is typed. */
export const licensing = setup({
  types: {
    context: {} as Facts,
    events: {} as LicensingEvent,
    input: {} as Facts,
    meta: {} as StepMeta,
    transitionMeta: {} as CommandMeta,
  },
  guards,
  actions: {
    registerSubmission: change('registerSubmission'),
    chargeOnSubmission: change('chargeOnSubmission'),
    chargeAssessed: change('chargeAssessed'),
    receivePayment: change('receivePayment'),
    recordRefund: change('recordRefund'),
    startCounting: change('startCounting'),
    openItemsAtReception: change('openItemsAtReception'),
    openItemsAtAppraisal: change('openItemsAtAppraisal'),
    takeSupplement: change('takeSupplement'),
    sendElsewhere: change('sendElsewhere'),
    nameHandler: change('nameHandler'),
    takeOn: change('takeOn'),
    askOthers: change('askOthers'),
    noteAnswer: change('noteAnswer'),
    noteSilence: change('noteSilence'),
    keepDraft: change('keepDraft'),
    countReturn: change('countReturn'),
    noteApprover: change('noteApprover'),
    settle: change('settle'),
    apologise: change('apologise'),
    stopCounting: change('stopCounting'),
    reopen: change('reopen'),
    drawNumber: (_, _params: { series: NumberSeries }) => {},
    preparePaper: (_, _params: EffectParams<'preparePaper'>) => {},
    prepareResult: (_, _params: EffectParams<'prepareResult'>) => {},
    notify: (_, _params: EffectParams<'notify'>) => {},
    requestRefund: (_, _params: EffectParams<'requestRefund'>) => {},
  },
});

/** A service's own chart: its steps, in the vocabulary of the lifecycle, ending in a state of type `final`. */
export type ProcessingChart = Parameters<typeof licensing.createStateConfig>[0];
