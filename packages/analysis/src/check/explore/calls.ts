import { addDays, type Instant, instantAt, plainDate } from '@mot-cua/calendar';
import {
  type Actor,
  type CommandCall,
  type CommandData,
  type Declared,
  type Dossier,
  type Facts,
  type FeeExemption,
  inspectionOutcomes,
  offersOf,
  type Procedure,
  pricedFields,
  type Role,
} from '@mot-cua/workflow';
import { agencies, type Cast } from './cast.ts';

/** All that a command is filled in from. */
export interface Situation {
  readonly procedure: Procedure;
  readonly cases: readonly Declared[];
  readonly cast: Cast;
  readonly dossier: Dossier;
  readonly now: Instant;
  readonly actor: Actor;
  readonly role: Role;
}

type Variants = { readonly [Name in keyof CommandData]: (situation: Situation) => readonly CommandData[Name][] };

const text = 'text:1' as const;
const orderRef = 'order';
const trackingNumber = 'parcel';
const reference = 'reference';

export const daysLater = (now: Instant, days: number): Instant => instantAt(addDays(plainDate(now), days), '09:00');

const chosen = (declared: Declared, { resultChannels }: Procedure) =>
  resultChannels.filter((channel) => declared.resultChannel === undefined || declared.resultChannel === channel);

/** A matter of a chain belongs to the dossier above. */
const above = ({ competence, slug }: Procedure) =>
  competence.rule === 'beside' ? { parent: { dossierId: 'above', link: slug } } : {};

const counted = ({ tariff }: Procedure, declared: Declared): Declared =>
  Object.fromEntries(pricedFields(tariff).map((field) => [field, declared[field] || 1]));

/** What was claimed, as the desk names it. */
export const claimedIn = ({ category, amount }: FeeExemption) => ({ category, amount });

const asked = ({ dossier, actor }: Situation): string[] =>
  dossier.facts.consultations
    .filter(({ agencyId, answer }) => !answer && actor.id === `consultee-${agencyId}`)
    .map(({ agencyId }) => agencyId);

const matches = ['none', 'one', 'many'] as const;

const waiting = ({ facts }: Dossier): Facts['lookups'] => facts.lookups.filter(({ by }) => by === null);

/** What may be found at this step, as the command's form offers it. */
const foundHere = ({ procedure: { machine }, dossier }: Situation): string[] =>
  offersOf(machine, dossier.state)
    .flatMap(({ guards }) => guards)
    .flatMap((guard) => (guard.type === 'findingIs' ? [guard.params.finding] : []));

/** Each command with the data that can make a difference, filled in as it should be. */
const variants: Variants = {
  submit: ({ procedure, cases }) =>
    cases.flatMap((declared) =>
      chosen(declared, procedure).map((resultChannel) => ({
        channel: procedure.channels[0] ?? 'online',
        resultChannel,
        receivingAgencyId: agencies.here,
        competentAgencyId: agencies.here,
        declared,
        revision: 1,
        ...above(procedure),
      })),
    ),
  cancel: () => [{}],
  accept: () => [{ papersChecked: true, originalsShown: true }],
  askSupplement: ({ procedure }) => [{ items: ['field:x'], reason: text, days: procedure.law.supplementDays }],
  resubmit: ({ dossier }) => [{ changed: dossier.facts.openItems, declared: {}, revision: 2 }],
  refuse: ({ procedure }) => [{ ground: procedure.refusalGrounds[0] ?? '', reason: text }],
  redirect: () => [{ agencyId: agencies.elsewhere, reason: text }],
  transfer: () => [{}],
  assign: ({ cast }) => cast('handler').map(({ id }) => ({ handlerId: id })),
  receive: () => [{}],
  consult: () => [agencies.asked.slice(0, 1), agencies.asked].map((agencyIds) => ({ agencyIds, question: text })),
  answer: (situation) =>
    asked(situation).flatMap((agencyId) =>
      (['confirmed', 'contradicted'] as const).map((answer) => ({ agencyId, answer, opinion: text })),
    ),
  assessFee: ({ procedure, dossier }) => [{ declared: counted(procedure, dossier.facts.declared) }],
  confirmExemption: ({ dossier: { facts } }) =>
    facts.fee.exemption ? [{ proofChecked: true, ...claimedIn(facts.fee.exemption) }] : [],
  declineExemption: () => [{ reason: text }],
  planInspection: ({ now }) => [{ at: daysLater(now, 1) }],
  recordInspection: () => inspectionOutcomes.map((outcome) => ({ outcome, minutes: text })),
  reportReady: () => [{ note: text }],
  registerAnswered: ({ dossier }) =>
    waiting(dossier).flatMap(({ register }) => matches.map((found) => ({ register, matches: found, reference }))),
  registerSilent: ({ dossier }) => waiting(dossier).map(({ register }) => ({ register })),
  recordLookup: () => matches.map((found) => ({ matches: found, reference })),
  recordFinding: (situation) => foundHere(situation).map((finding) => ({ finding, amount: 0, note: text })),
  confirmDraft: () => [{}],
  contestDraft: () => [{ reason: text }],
  endorse: () => [{}],
  linkSettled: ({ dossier }) =>
    dossier.facts.links
      .filter(({ outcome }) => outcome === null)
      .flatMap(({ link }) =>
        (['granted', 'refused', 'ended'] as const).map((outcome) => ({
          link,
          outcome,
          documentNumber: '1',
          dossierId: link,
        })),
      ),
  join: () => [{ leadId: 'lead' }],
  leadSettled: () => (['granted', 'ended'] as const).map((outcome) => ({ outcome, documentNumber: '1', draft: text })),
  reopen: () => [{ reason: text }],
  beginWorks: () => [{}],
  recordObligation: () => [{ note: text }],
  submitForApproval: () => (['granted', 'refused'] as const).map((outcome) => ({ outcome, draft: text })),
  returnInternally: () => [{ comment: text }],
  approve: () => [{}],
  issue: () => [{}],
  resultPrepared: () => [{ sha256: 'f'.repeat(64) }],
  startPayment: () => [{ orderRef }],
  confirmPayment: ({ dossier, role }) => [
    { amount: dossier.facts.fee.amount, orderRef, receivedBy: role === 'system' ? 'gateway' : 'desk' },
  ],
  failPayment: () => [{ orderRef, code: '24' }],
  approveRefund: () => [{}],
  confirmRefund: ({ dossier }) => [{ amount: dossier.facts.fee.amount, orderRef }],
  withdraw: () => [{ reason: text }],
  confirmWithdrawal: () => [{}],
  declineWithdrawal: () => [{ reason: text }],
  stop: ({ procedure }) => [{ ground: procedure.refusalGrounds[0] ?? '', reason: text }],
  apologise: ({ dossier, now }) => [{ newDueAt: daysLater(dossier.facts.clock?.dueAt ?? now, 3), reason: text }],
  deliverAtDesk: () => [{ identityChecked: true, originalsCompared: true }],
  handToPost: () => [{ trackingNumber }],
  confirmDelivery: () => [{ trackingNumber }],
  reportReturned: () => [{ trackingNumber }],
  openResult: () => [{}],
  reportError: () => [{ reason: text }],
  lapse: () => [],
  archive: () => [{}],
  migrate: () => [],
  recount: () => [],
  handOver: () => [],
  revokeResult: () => [],
  askCorrection: () => [],
  withdrawCorrection: () => [],
  refuseCorrection: () => [],
  prepareCorrection: () => [],
  correctResult: () => [],
  reassign: () => [],
  release: () => [],
  claim: () => [],
  giveToGroup: () => [],
  giveOver: () => [],
  takeOver: () => [],
  sendBack: () => [],
  changeCase: () => [],
  takeBack: () => [],
  moveVisit: () => [],
};

export const commands: readonly string[] = Object.keys(variants);

/** The calls that somebody may try in a situation, filled in as they should be; deadlines lapse by themselves. */
export const callsFor = (command: CommandCall['type'], situation: Situation): CommandCall[] =>
  variants[command](situation).map((data) => ({ type: command, data }) as CommandCall);
