import { addDays, type Instant, instantAt, plainDate } from '@mot-cua/calendar';
import {
  type Actor,
  type Command,
  type CommandCall,
  type CommandData,
  type Dossier,
  deadlineKinds,
  inspectionOutcomes,
  type Procedure,
  type Role,
  registers,
} from '@mot-cua/workflow';

const own = 'own-ward';
const asked = 'other-ward';
const text = 'text:1' as const;

interface Given {
  dossier: Dossier;
  procedure: Procedure;
  now: Instant;
}

type Variants = { [Name in Command]?: (given: Given) => readonly CommandData[Name][] };

const matches = ['none', 'one', 'many'] as const;
const outcomes = ['granted', 'refused', 'ended'] as const;

/** Commands whose content makes a difference; all others carry nothing that a chart looks at. */
const variants: Variants = {
  accept: () => [{ papersChecked: true, originalsShown: true }],
  askSupplement: () => [{ items: ['field:copies'], reason: text, days: 15 }],
  resubmit: ({ dossier }) => [{ changed: dossier.facts.openItems, declared: {}, revision: 2 }],
  refuse: ({ procedure }) => [{ ground: procedure.refusalGrounds[0] ?? '', reason: text }],
  stop: ({ procedure }) => [{ ground: procedure.refusalGrounds[0] ?? '', reason: text }],
  redirect: () => [{ agencyId: own, reason: text }],
  assign: () => [{ handlerId: 'handler' }],
  consult: () => [{ agencyIds: [asked], question: text }],
  answer: () => [{ agencyId: asked, answer: 'confirmed', opinion: text }],
  assessFee: ({ dossier }) => [{ declared: dossier.facts.declared }],
  confirmExemption: ({ dossier: { facts } }) =>
    facts.fee.exemption ? [{ proofChecked: true, ...facts.fee.exemption }] : [],
  declineExemption: () => [{ reason: text }],
  submitForApproval: () => [{ outcome: 'granted', draft: text }],
  resultPrepared: () => [{ sha256: 'f'.repeat(64) }],
  startPayment: () => [{ orderRef: 'A' }],
  confirmPayment: ({ dossier }) => [{ amount: dossier.facts.fee.amount, orderRef: 'A', receivedBy: 'gateway' }],
  failPayment: () => [{ orderRef: 'A', code: '24' }],
  confirmRefund: ({ dossier }) => [{ amount: dossier.facts.fee.amount, orderRef: 'A' }],
  apologise: ({ now }) => [{ newDueAt: instantAt(addDays(plainDate(now), 90), '17:00'), reason: text }],
  deliverAtDesk: () => [{ identityChecked: true, originalsCompared: true }],
  planInspection: ({ now }) => [{ at: instantAt(addDays(plainDate(now), 2), '09:00') }],
  recordInspection: () => inspectionOutcomes.map((outcome) => ({ outcome, minutes: text })),
  registerAnswered: () =>
    registers.flatMap((register) => matches.map((each) => ({ register, matches: each, reference: 'R' }))),
  registerSilent: () => registers.map((register) => ({ register })),
  recordLookup: () => matches.map((each) => ({ matches: each, reference: 'R' })),
  recordFinding: ({ procedure }) => procedure.findings.map((finding) => ({ finding, amount: 0, note: text })),
  linkSettled: ({ procedure }) =>
    procedure.links.flatMap(({ link }) =>
      outcomes.map((outcome) => ({ link, dossierId: 'linked', outcome, documentNumber: '1' })),
    ),
  join: () => [{ leadId: 'lead' }],
  leadSettled: () => [{ outcome: 'granted', documentNumber: '1', draft: text }],
  lapse: () => deadlineKinds.map((deadline) => ({ deadline })),
};

/** The calls that may be given of a command to a dossier, for exploring. */
export const callsFor = (type: Command, given: Given): CommandCall[] => {
  const make = variants[type] as ((from: Given) => readonly object[]) | undefined;
  return (make ? make(given) : [{}]).map((data) => ({ type, data }) as CommandCall);
};

/** The first command of an application. */
export const submission = (procedure: Procedure, declared: Dossier['facts']['declared']): CommandCall => ({
  type: 'submit',
  data: {
    channel: procedure.channels[0] ?? 'online',
    resultChannel: procedure.resultChannels[0] ?? 'desk',
    receivingAgencyId: own,
    competentAgencyId: own,
    declared,
    revision: 1,
  },
});

export const applicantId = 'applicant';

/** Somebody who holds this role where it counts, and is nobody else. */
export function holderOf(role: Role): Actor {
  if (role === 'applicant') return { kind: 'citizen', id: applicantId };
  if (role === 'system') return { kind: 'system', id: 'system' };
  const agencyId = role === 'consultee' ? asked : own;
  return { kind: 'staff', id: role, personId: null, posts: [{ agencyId, roles: [role] }] };
}
