import type { Clock, Instant } from '@mot-cua/calendar';
import type { Beyond } from './beyond/two-desks.ts';
import type { ExemptionCategory } from './exemption-categories.ts';

export type Channel = 'online' | 'counter' | 'post';
export type ResultChannel = 'online' | 'post' | 'desk';
/** `partial`: of several linked matters some were granted and some were not. */
export type Outcome = 'granted' | 'refused' | 'partial';

/** What an agency that was asked may answer; a service says which of these it offers. */
export const opinions = ['confirmed', 'contradicted', 'notFound', 'agreed', 'agreedIf', 'disagreed'] as const;
export type Opinion = (typeof opinions)[number];

/** A question to another agency, with its own deadline; no answer in time is recorded as silence, never as agreement. */
export interface Consultation {
  agencyId: string;
  askedAt: Instant;
  dueAt: Instant;
  answer: Opinion | null;
  answeredAt: Instant | null;
  /** The deadline passed without an answer; one that comes later is kept, and stays late. */
  silent: boolean;
}

export const inspectionOutcomes = ['passed', 'fixable', 'failed', 'noShow'] as const;
export type InspectionOutcome = (typeof inspectionOutcomes)[number];

/** A visit to the site; `outcome` is null while it is only planned. */
export interface Inspection {
  at: Instant;
  outcome: InspectionOutcome | null;
}

export const registers = ['civilStatus', 'taxCode', 'businessName', 'domainName'] as const;
/** A register of another agency that is asked by machine. */
export type Register = (typeof registers)[number];
export type Matches = 'none' | 'one' | 'many';

/** A look-up in a register; `by` is null while no answer has come. `reference` is the register's own, never a personal value. */
export interface Lookup {
  register: Register;
  askedAt: Instant;
  matches: Matches | null;
  reference: string | null;
  by: 'register' | 'staff' | null;
}

/** One matter of a chain, handled as a dossier of its own at another agency. `ended`: it ended without a result. */
export interface Link {
  link: string;
  openedAt: Instant;
  dossierId: string | null;
  outcome: Outcome | 'ended' | null;
  documentNumber: string | null;
  settledAt: Instant | null;
}

/** What was found out at a step: one of the service's own findings; `amount` in whole đồng where it is about money. */
export interface Finding {
  finding: string;
  at: Instant;
  amount: number;
}

/** What an applicant claims not to owe. `confirmed`: `amount` of the fee was taken off; `declined`: it is due after all. */
export interface FeeExemption {
  category: ExemptionCategory;
  amount: number;
  standing: 'claimed' | 'confirmed' | 'declined';
}

/** Something in the result may be wrong; `asked` and `prepared.seq` are entries of the journal. */
export interface OpenCorrection {
  /** The request of the owner; null where the agency found the error itself. */
  asked: number | null;
  since: Instant;
  dueAt: Instant;
  /** Who prepared what is to stand there, for themselves or for another. */
  prepared: { seq: number; by: readonly string[] } | null;
}

/** Money in whole đồng. Settled means: paid, less what was refunded, covers the amount. */
export interface FeeFacts {
  amount: number;
  paid: number;
  refunded: number;
  /** Nothing is to be paid for any more: the dossier ended before anything was done for it. */
  waived?: true;
  exemption?: FeeExemption;
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
  /** It was taken in for another agency: which of the two has it. */
  beyond?: Beyond;
  channel: Channel;
  resultChannel: ResultChannel;
  declared: Declared;
  /** Papers that were brought to the counter and are kept there, not scanned. */
  onPaper?: readonly string[];
  submittedAt: Instant | null;
  acceptedAt: Instant | null;
  settledAt: Instant | null;
  handlerId: string | null;
  /** The handler gave it back: it waits to be assigned anew, at the step where it stands. */
  released?: true;
  /** The group of people it was given to: it waits with them while nobody has it in hand. */
  groupId?: string;
  drafterId: string | null;
  /** Who holds the post of the drafter, where a substitute drafted. */
  draftedFor?: string | null;
  approverId: string | null;
  outcome: Outcome | null;
  supplements: { reception: number; appraisal: number };
  /** What the applicant is asked to mend: `paper:<code>` or `field:<name>`. */
  openItems: readonly string[];
  /** Until when the step waits: for the applicant, for a booked visit, or for silence to count. */
  waitUntil: Instant | null;
  consultations: readonly Consultation[];
  inspections: readonly Inspection[];
  lookups: readonly Lookup[];
  findings: readonly Finding[];
  links: readonly Link[];
  /** The dossier whose link this one is. */
  parent: { dossierId: string; link: string } | null;
  /** The report about the same matter that is handled in the place of this one. */
  leadId: string | null;
  reopened: number;
  /** A correction of the result that is open. */
  correction?: OpenCorrection;
  /** The number of the result that a correction replaced last, as it stood on the paper. */
  replaced?: string;
  fee: FeeFacts;
  internalReturns: number;
  clock: Clock | null;
  /** Numbers that the write door issued: gapless, in order. */
  issued: Readonly<Partial<Record<NumberSeries, string>>>;
}

export type NumberSeries = 'dossierCode' | 'documentNumber';
