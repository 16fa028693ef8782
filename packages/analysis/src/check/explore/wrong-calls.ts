import type { Instant } from '@mot-cua/calendar';
import {
  type Command,
  type CommandCall,
  type CommandData,
  type Declared,
  feeFor,
  outermost,
  type Tariff,
} from '@mot-cua/workflow';
import { claimedIn, daysLater, type Situation } from './calls.ts';

/** What is wrong with a command that nobody should be able to give. */
export type Wrong =
  | 'papersUnchecked'
  | 'nothingAsked'
  | 'askedTooLate'
  | 'nothingMended'
  | 'nobodyConsulted'
  | 'oneselfConsulted'
  | 'visitInThePast'
  | 'joinsNothing'
  | 'wrongAmount'
  | 'proofUnchecked'
  | 'otherExemption'
  | 'priceOfNothing'
  | 'dateNotLater'
  | 'silenceHasSpoken'
  | 'strangerServed'
  | 'originalsNotCompared'
  | 'otherMatter';

export interface WrongCall {
  readonly wrong: Wrong;
  readonly call: CommandCall;
  readonly now: Instant;
}

type Given<Name extends Command> = { wrong: Wrong; data: CommandData[Name]; now?: Instant };
type WrongData = { readonly [Name in Command]?: (situation: Situation) => readonly Given<Name>[] };

const text = 'text:1' as const;
const order = { orderRef: 'order', receivedBy: 'gateway' } as const;

/** Long after three working days, and after any longer term that a law may allow to ask. */
const tooLate = 60;

const nothingOf = ({ perUnit, times }: Tariff): Declared => ({
  ...(perUnit.field && { [perUnit.field]: 0 }),
  ...(times && { [times]: 0 }),
});

/** Once silence means that nobody objects, nobody does. */
const afterSilence = ({
  procedure,
  dossier: { facts },
}: Situation): { wrong: Wrong; data: Record<string, never>; now: Instant }[] =>
  procedure.lifecycle === 'notice' && facts.waitUntil !== null && facts.settledAt === null
    ? [{ wrong: 'silenceHasSpoken', data: {}, now: facts.waitUntil }]
    : [];

/** Matters of a chain of which a step of its own waits for nothing: they were not begun, or were answered. */
const otherMatters = ({ procedure: { links }, dossier: { facts, state } }: Situation): string[] =>
  outermost(state.handling) !== 'processing'
    ? []
    : links
        .map(({ link }) => link)
        .filter((link) => !facts.links.some((each) => each.link === link && each.outcome === null));

const wrongData: WrongData = {
  accept: () => [{ wrong: 'papersUnchecked', data: { papersChecked: false, originalsShown: true } }],
  askSupplement: ({ dossier, now, procedure }) => {
    const days = procedure.law.supplementDays;
    const late = { items: ['field:x'], reason: text, days };
    return [
      { wrong: 'nothingAsked', data: { items: [], reason: text, days } },
      ...(dossier.facts.clock ? [{ wrong: 'askedTooLate', data: late, now: daysLater(now, tooLate) } as const] : []),
    ];
  },
  resubmit: ({ dossier }) =>
    dossier.facts.openItems.length > 0
      ? [{ wrong: 'nothingMended', data: { changed: [], declared: {}, revision: 2 } }]
      : [],
  consult: ({ dossier }) => [
    { wrong: 'nobodyConsulted', data: { agencyIds: [], question: text } },
    { wrong: 'oneselfConsulted', data: { agencyIds: [dossier.facts.competentAgencyId], question: text } },
  ],
  planInspection: ({ now }) => [{ wrong: 'visitInThePast', data: { at: daysLater(now, -1) } }],
  linkSettled: (situation) =>
    otherMatters(situation).map((link) => ({
      wrong: 'otherMatter',
      data: { link, outcome: 'granted', documentNumber: '1', dossierId: link },
    })),
  join: () => [{ wrong: 'joinsNothing', data: { leadId: '' } }],
  assessFee: ({ procedure: { tariff } }) =>
    tariff && feeFor(tariff, nothingOf(tariff)) === 0
      ? [
          {
            wrong: 'priceOfNothing',
            data: { declared: nothingOf(tariff) },
          },
        ]
      : [],
  confirmExemption: ({ dossier: { facts } }) =>
    facts.fee.exemption
      ? [
          { wrong: 'proofUnchecked', data: { proofChecked: false, ...claimedIn(facts.fee.exemption) } },
          {
            wrong: 'otherExemption',
            data: { proofChecked: true, ...claimedIn(facts.fee.exemption), amount: facts.fee.exemption.amount + 1 },
          },
        ]
      : [],
  confirmPayment: ({ dossier }) => [{ wrong: 'wrongAmount', data: { amount: dossier.facts.fee.amount + 1, ...order } }],
  confirmRefund: ({ dossier }) => [
    { wrong: 'wrongAmount', data: { amount: dossier.facts.fee.amount + 1, orderRef: order.orderRef } },
  ],
  approve: afterSilence,
  issue: afterSilence,
  apologise: ({ dossier: { facts }, now }) => [
    { wrong: 'dateNotLater', data: { newDueAt: facts.clock?.dueAt ?? now, reason: text } },
  ],
  deliverAtDesk: () => [
    { wrong: 'strangerServed', data: { identityChecked: false, originalsCompared: true } },
    { wrong: 'originalsNotCompared', data: { identityChecked: true, originalsCompared: false } },
  ],
};

/** Calls that the rules must turn away. */
export const wrongCallsFor = (command: Command, situation: Situation): WrongCall[] => {
  const given = wrongData[command] as ((situation: Situation) => readonly Given<Command>[]) | undefined;
  return (given?.(situation) ?? []).map(({ wrong, data, now = situation.now }) => ({
    wrong,
    now,
    call: { type: command, data } as CommandCall,
  }));
};
