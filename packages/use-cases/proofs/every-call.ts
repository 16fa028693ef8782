import { people } from '@mot-cua/testing';
import {
  type Actor,
  type CommandCall,
  type CommandData,
  type Dossier,
  deadlineKinds,
  inspectionOutcomes,
  type Procedure,
  registers,
} from '@mot-cua/workflow';

const text = 'text:1' as const;
const desk = { receivingAgencyId: 'bach-mai', competentAgencyId: 'bach-mai' };

const matches = ['none', 'one', 'many'] as const;
const outcomes = ['granted', 'refused', 'ended'] as const;

type Variants = { [Name in keyof CommandData]: readonly CommandData[Name][] };

/** Every command with the data that make a difference, as one would give it to this dossier. */
function variantsFor({ facts }: Dossier, procedure: Procedure, later: string): Variants {
  const { amount } = facts.fee;
  const paying = { orderRef: 'A1', receivedBy: 'gateway' } as const;
  return {
    submit: procedure.resultChannels.map((resultChannel) => ({
      ...desk,
      channel: 'online',
      resultChannel,
      declared: { copies: 2, pages: 3, visitDate: '2026-03-04' },
      revision: 1,
    })),
    cancel: [{}],
    accept: [{ papersChecked: true, originalsShown: true }, { papersChecked: false }],
    askSupplement: [
      { items: ['field:copies'], reason: text, days: 15 },
      { items: [], reason: text, days: 15 },
    ],
    resubmit: [
      { changed: facts.openItems, declared: {}, revision: 2 },
      { changed: [], declared: {}, revision: 2 },
    ],
    refuse: [{ ground: 'altered', reason: text }],
    redirect: [{ agencyId: 'bach-mai', reason: text }],
    transfer: [{}],
    assign: [{ handlerId: 'handler' }],
    receive: [{}],
    consult: [
      { agencyIds: ['hoan-kiem'], question: text },
      { agencyIds: [], question: text },
      { agencyIds: ['bach-mai'], question: text },
    ],
    answer: [
      { agencyId: 'hoan-kiem', answer: 'confirmed', opinion: text },
      { agencyId: 'bach-mai', answer: 'notFound', opinion: text },
    ],
    planInspection: [{ at: later }, { at: '2020-01-01T03:00:00.000Z' }],
    recordInspection: inspectionOutcomes.map((outcome) => ({ outcome, minutes: text })),
    reportReady: [{ note: text }],
    registerAnswered: registers.flatMap((register) =>
      matches.map((each) => ({ register, matches: each, reference: 'R1' })),
    ),
    registerSilent: registers.map((register) => ({ register })),
    recordLookup: matches.map((each) => ({ matches: each, reference: 'R1' })),
    recordFinding: procedure.findings.map((finding) => ({ finding, amount: 0, note: text })),
    confirmDraft: [{}],
    contestDraft: [{ reason: text }],
    endorse: [{}],
    linkSettled: procedure.links.flatMap(({ link }) =>
      outcomes.map((outcome) => ({ link, dossierId: 'dossier-2', outcome, documentNumber: '1' })),
    ),
    join: [{ leadId: 'dossier-2' }, { leadId: '' }],
    leadSettled: [{ outcome: 'granted', documentNumber: '1', draft: text }],
    reopen: [{ reason: text }],
    beginWorks: [{}],
    recordObligation: [{ note: text }],
    assessFee: [{ declared: { pages: 4 } }, { declared: { pages: 0 } }],
    confirmExemption: [true, false].map((proofChecked) => ({
      proofChecked,
      category: facts.fee.exemption?.category ?? 'disability',
      amount: facts.fee.exemption?.amount ?? 0,
    })),
    declineExemption: [{ reason: text }],
    submitForApproval: [{ outcome: 'granted', draft: text }],
    returnInternally: [{ comment: text }],
    approve: [{}],
    issue: [{}],
    resultPrepared: [{ sha256: 'f'.repeat(64) }],
    startPayment: [{ orderRef: 'A1' }],
    confirmPayment: [
      { amount, ...paying },
      { amount: amount + 1, ...paying },
    ],
    failPayment: [{ orderRef: 'A1', code: '24' }],
    approveRefund: [{}],
    confirmRefund: [
      { amount, orderRef: 'A1' },
      { amount: amount + 1, orderRef: 'A1' },
    ],
    withdraw: [{ reason: text }],
    confirmWithdrawal: [{}],
    declineWithdrawal: [{ reason: text }],
    stop: [{ ground: 'altered', reason: text }],
    apologise: [
      { newDueAt: later, reason: text },
      { newDueAt: '2020-01-01T10:00:00.000Z', reason: text },
    ],
    deliverAtDesk: [
      { identityChecked: true, originalsCompared: true },
      { identityChecked: false, originalsCompared: true },
    ],
    handToPost: [{ trackingNumber: 'VN1' }],
    confirmDelivery: [{ trackingNumber: 'VN1' }],
    reportReturned: [{ trackingNumber: 'VN1' }],
    openResult: [{}],
    reportError: [{ reason: text }],
    lapse: deadlineKinds.map((deadline) => ({ deadline })),
    archive: [{}],
    migrate: [{ from: '2026.1', to: '2026.2', declared: {}, revision: 2 }],
    recount: [{ announcement: 'x', document: '1/TB', occasion: 'x', daysOff: [], moved: [] }],
    handOver: [{ reorganisation: 'x', document: '1/NQ', effective: '2026-07-01', passed: [] }],
    revokeResult: [{ number: '1', document: '1/QĐ', reason: text }],
    askCorrection: [{ number: '1', field: 'fullName', right: text, reason: text, proof: null }],
    withdrawCorrection: [{ asked: 1 }],
    refuseCorrection: [{ reason: text }],
    prepareCorrection: [{ number: '1', values: { fullName: text }, reason: text }],
    correctResult: [{ number: '1', prepared: 1 }],
    reassign: [{ from: facts.handlerId, to: 'handler', reason: text }],
    release: [{ from: facts.handlerId ?? '', reason: text }],
    claim: [{}],
    giveToGroup: [{ from: facts.handlerId, groupId: 'a2c7b6f4-0000-4000-8000-000000000001', groupName: 'x' }],
    giveOver: [{ to: 'bach-mai', papers: [] }],
    takeOver: [{ given: 1 }],
    sendBack: [{ given: 1, ground: 'other', reason: text }],
    changeCase: [{ declared: {}, revision: 2 }],
    takeBack: [{ entry: 1, command: 'assign', from: 'head' }],
    moveVisit: [{ from: { day: '2026-03-03', hour: '09:00' }, to: { day: '2026-03-04', hour: '09:00' }, revision: 2 }],
  };
}

export const everyCall = (dossier: Dossier, procedure: Procedure, later: string): CommandCall[] =>
  Object.entries(variantsFor(dossier, procedure, later)).flatMap(([type, variants]) =>
    variants.map((data) => ({ type, data }) as CommandCall),
  );

/** Each role once, the handler who is leader too, the leader whose own dossier it is, and people who have no part in it. */
export const everybody: readonly Actor[] = [
  ...Object.values(people),
  { ...people.leader, id: 'handler' },
  { ...people.leader, personId: people.lan.id },
];
