import { type Instant, type WorkingCalendar, workingDaysBetween } from '@mot-cua/calendar';
import type { Consultation, Facts } from '@mot-cua/workflow';

/** What a key depends on beside the facts. */
export interface When {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  /** The names of the guards that the chart uses. */
  readonly guards: ReadonlySet<string>;
  /** Whether the applicant is ever asked to mend what a visit found. */
  readonly mends: boolean;
  /** Whether it matters who did what, because one person may hold several posts. */
  readonly people: boolean;
}

const atMost = (count: number, most: number): number => Math.min(count, most);
const nothing = (): string => '';

const passed = (moment: Instant | null, { now }: When): string => {
  if (moment === null) return '';
  return moment <= now ? 'past' : 'ahead';
};

/** Three working days after acceptance the law closes doors. */
const fresh = (from: Instant | null, { now, calendar }: When): boolean =>
  from !== null && workingDaysBetween(calendar, from, now) <= 3;

const someone = (id: string | null, { people }: When): unknown => (people ? id : '');

const isOpen = ({ answer, silent }: Consultation): boolean => answer === null && !silent;

/** How many opinions are open, and whether some may still come late; what was answered no rule asks again. */
const opinions = (consultations: readonly Consultation[], when: When): unknown[] => [
  consultations.length > 0,
  consultations.some(({ answer, silent }) => silent && answer === null),
  ...consultations.filter(isOpen).map(({ dueAt }) => passed(dueAt, when)),
];

type Told = { readonly [Name in keyof Facts]-?: (facts: Facts, when: When) => unknown };

/** What tells two dossiers apart while they are handled, fact by fact: what no rule looks at is nothing here, and counters stop where rules stop counting. */
const told: Told = {
  ownerId: nothing,
  submitterId: nothing,
  // What is taken in for another agency is no part of a chart.
  beyond: nothing,
  receivingAgencyId: ({ receivingAgencyId: here, competentAgencyId: there }) => here === there,
  competentAgencyId: nothing,
  channel: nothing,
  resultChannel: ({ resultChannel }) => resultChannel,
  declared: ({ declared }) => declared,
  submittedAt: ({ submittedAt }) => submittedAt !== null,
  acceptedAt: ({ acceptedAt }, when) => acceptedAt && fresh(acceptedAt, when),
  settledAt: ({ settledAt }) => settledAt !== null,
  handlerId: ({ handlerId }, when) => someone(handlerId, when),
  released: nothing,
  groupId: nothing,
  drafterId: ({ drafterId }, when) => someone(drafterId, when),
  draftedFor: nothing,
  approverId: ({ approverId }, when) => someone(approverId, when),
  outcome: ({ outcome }, { guards }) => guards.has('outcomeIs') && outcome,
  supplements: ({ supplements: { reception, appraisal }, acceptedAt }) => [
    acceptedAt ? '' : atMost(reception, 3),
    atMost(appraisal, 3),
  ],
  openItems: ({ openItems }) => openItems.length > 0,
  onPaper: nothing,
  waitUntil: ({ waitUntil }, when) => passed(waitUntil, when),
  consultations: ({ consultations }, when) => opinions(consultations, when),
  inspections: ({ inspections }, { mends }) => [
    inspections.some(({ outcome }) => outcome === null),
    mends && inspections.some(({ outcome }) => outcome === 'fixable'),
  ],
  lookups: ({ lookups }) => lookups.some(({ by }) => by === null),
  findings: nothing,
  links: ({ links }) => [...new Map(links.map(({ link, outcome }) => [link, outcome]))],
  parent: nothing,
  leadId: ({ leadId }) => leadId !== null,
  reopened: ({ reopened }) => atMost(reopened, 2),
  correction: nothing,
  replaced: nothing,
  fee: ({ fee: { amount, paid, refunded, waived, exemption } }) => [
    amount === 0 ? paid - refunded : atMost((paid - refunded) / amount, 3),
    waived,
    exemption && [exemption.standing, exemption.amount < amount],
  ],
  internalReturns: nothing,
  clock: ({ clock }, { guards }) =>
    clock && [
      clock.endedAt === null ? clock.segments.at(-1)?.kind : 'ended',
      guards.has('notYetExtended') && clock.extensions.length > 0,
    ],
  issued: ({ issued }) => Object.keys(issued).sort(),
};

/** The result is out: a case that was opened again has a new clock. */
const hasResult = ({ settledAt, clock }: Facts): boolean =>
  settledAt !== null && (clock === null || clock.endedAt !== null);

/** Once the result is out, or the dossier is over, only these still matter. */
const afterwards: readonly (keyof Facts)[] = [
  ...(['resultChannel', 'fee', 'settledAt', 'drafterId', 'handlerId', 'issued'] as const),
  ...(['inspections', 'waitUntil', 'leadId', 'reopened'] as const),
];

const all = Object.keys(told) as (keyof Facts)[];

/** Two dossiers with the same key are the same to every rule. */
export function factsKey(facts: Facts, when: When, over: boolean): string {
  const names = hasResult(facts) || over ? afterwards : all;
  return JSON.stringify(names.map((name) => told[name](facts, when)));
}
