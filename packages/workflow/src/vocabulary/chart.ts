import type { TimeLimit } from '@mot-cua/calendar';
import { assign, setup } from 'xstate';
import type { DeadlineKind } from '../commands.ts';
import type { Effect } from '../effects.ts';
import type { Channel, Facts, NumberSeries } from '../facts.ts';
import type { Role } from '../roles.ts';
import type { Change } from './changes/change.ts';
import { type ChangeName, changes, changesWith } from './changes/changes.ts';
import type { LifecycleEvent } from './event.ts';
import { guards } from './guards/guards.ts';

/** What a step says of itself: whose work it is, how much of the limit is its share, and what ends the wait. */
export interface StepMeta {
  readonly role?: Role;
  readonly time?: TimeLimit;
  /** The deadline that `waitUntil` stands for while the step lasts. */
  readonly lapses?: DeadlineKind;
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
  assign<Facts, LifecycleEvent, undefined, LifecycleEvent, never>((given) => changes[name](given, undefined));

const changeWith = <Params extends object>(apply: Change<Params>) =>
  assign<Facts, LifecycleEvent, Params, LifecycleEvent, never>((given, params) => apply(given, params));

/** The one vocabulary of all lifecycles, against which a service's own chart is typed. */
export const vocabulary = setup({
  types: {
    context: {} as Facts,
    events: {} as LifecycleEvent,
    input: {} as Facts,
    meta: {} as StepMeta,
    transitionMeta: {} as CommandMeta,
  },
  guards,
  actions: {
    registerSubmission: change('registerSubmission'),
    receiveNotice: change('receiveNotice'),
    sendElsewhere: change('sendElsewhere'),
    joinLead: change('joinLead'),
    leaveLead: change('leaveLead'),
    countReopening: change('countReopening'),
    chargeOnSubmission: change('chargeOnSubmission'),
    claimExemption: change('claimExemption'),
    grantExemption: change('grantExemption'),
    turnDownExemption: change('turnDownExemption'),
    chargeAssessed: change('chargeAssessed'),
    receivePayment: change('receivePayment'),
    recordRefund: change('recordRefund'),
    waiveFee: change('waiveFee'),
    startCounting: change('startCounting'),
    resumeCounting: change('resumeCounting'),
    stopCounting: change('stopCounting'),
    stopWaiting: change('stopWaiting'),
    apologise: change('apologise'),
    openItemsAtReception: change('openItemsAtReception'),
    openItemsAtAppraisal: change('openItemsAtAppraisal'),
    askAgain: change('askAgain'),
    takeSupplement: change('takeSupplement'),
    nameHandler: change('nameHandler'),
    takeOn: change('takeOn'),
    askOthers: change('askOthers'),
    noteAnswer: change('noteAnswer'),
    noteSilence: change('noteSilence'),
    planVisit: change('planVisit'),
    noteInspection: change('noteInspection'),
    noteFinding: change('noteFinding'),
    noteRegister: change('noteRegister'),
    noteLookup: change('noteLookup'),
    noteLink: change('noteLink'),
    concludeLinks: change('concludeLinks'),
    keepDraft: change('keepDraft'),
    draftFromRegister: change('draftFromRegister'),
    awaitConfirmation: change('awaitConfirmation'),
    countReturn: change('countReturn'),
    noteApprover: change('noteApprover'),
    settle: change('settle'),
    settleWithLead: change('settleWithLead'),
    reopen: change('reopen'),
    pauseCounting: changeWith(changesWith.pauseCounting),
    waitFor: changeWith(changesWith.waitFor),
    startLookup: changeWith(changesWith.startLookup),
    startLink: changeWith(changesWith.startLink),
    drawNumber: (_, _params: { series: NumberSeries }) => {},
    preparePaper: (_, _params: EffectParams<'preparePaper'>) => {},
    prepareResult: (_, _params: EffectParams<'prepareResult'>) => {},
    notify: (_, _params: EffectParams<'notify'>) => {},
    requestRefund: (_, _params: EffectParams<'requestRefund'>) => {},
    lookUp: (_, _params: EffectParams<'lookUp'>) => {},
    openLink: (_, _params: EffectParams<'openLink'>) => {},
    answerParent: (_, _params: EffectParams<'answerParent'>) => {},
    answerFollowers: (_, _params: EffectParams<'answerFollowers'>) => {},
  },
});

/** A service's own chart: its steps, in the vocabulary of the lifecycles, ending in a state of type `final`. */
export type ProcessingChart = Parameters<typeof vocabulary.createStateConfig>[0];

/** A piece of a chart, held to the vocabulary; the names in it are kept as they are written. */
export const chart: <const Config extends ProcessingChart>(config: Config) => Config = vocabulary.createStateConfig;
