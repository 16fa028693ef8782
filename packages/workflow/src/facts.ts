import type { Clock, Instant } from '@mot-cua/calendar';

export type Channel = 'online' | 'counter' | 'post';
export type ResultChannel = 'online' | 'post' | 'desk';
export type Outcome = 'granted' | 'refused';

/** A question to another agency, with its own deadline; no answer in time is recorded as silence, never as agreement. */
export interface Consultation {
  agencyId: string;
  askedAt: Instant;
  dueAt: Instant;
  answer: 'confirmed' | 'contradicted' | 'notFound' | null;
  answeredAt: Instant | null;
  silent: boolean;
}

/** Money in whole đồng. Settled means: paid, less what was refunded, covers the amount. */
export interface FeeFacts {
  amount: number;
  paid: number;
  refunded: number;
}

/** An answer that rules may look at: never a name, a number of a person, or a free text. */
export type Declared = Readonly<Record<string, string | number | boolean>>;

/**
 * What rules know of a dossier. No personal value is in it: people, agencies and texts are references.
 * It is the context of the lifecycle's machine, and it is stored as it is.
 */
export interface Facts {
  ownerId: string;
  submitterId: string;
  receivingAgencyId: string;
  competentAgencyId: string;
  channel: Channel;
  resultChannel: ResultChannel;
  declared: Declared;
  submittedAt: Instant | null;
  acceptedAt: Instant | null;
  settledAt: Instant | null;
  handlerId: string | null;
  drafterId: string | null;
  approverId: string | null;
  outcome: Outcome | null;
  supplements: { reception: number; appraisal: number };
  /** What the applicant is asked to mend: `paper:<code>` or `field:<name>`. */
  openItems: readonly string[];
  /** Until when the applicant may answer, or a booked visit stands. */
  waitUntil: Instant | null;
  consultations: readonly Consultation[];
  fee: FeeFacts;
  internalReturns: number;
  clock: Clock | null;
  /** Numbers that the write door issued: gapless, in order. */
  issued: Readonly<Partial<Record<NumberSeries, string>>>;
}

export type NumberSeries = 'dossierCode' | 'documentNumber';
