import type { Instant } from '@mot-cua/calendar';
import type { Answers, Decision, NumberSeries, TextRef } from '@mot-cua/workflow';

/** A decision with all that is written in the same transaction. */
export interface Recording {
  decision: Decision;
  /** The version the decision was made on; 0 for a dossier that does not exist yet. */
  expectedVersion: number;
  /** One per intention of a person: a repeated request carries the same one. */
  intentId: string;
  texts: readonly Text[];
  /** With every entry that names a revision of the answers. */
  submission?: Submission;
  orders?: readonly OrderChange[];
}

/** A personal text, kept apart from the journal; `ref` is its salted hash. */
export interface Text {
  ref: TextRef;
  salt: string;
  body: string;
}

export interface Submission {
  answers: Answers;
  /** All papers that hold from now on: a paper that is missing here is superseded. */
  parts: readonly { paper: string; sha256: string; name: string }[];
  /** The draft it was made from; it goes. */
  draftId: string | null;
  /** From `newProvisionalNumber`; on the rare clash another one is stored. */
  provisionalNumber: string;
  /** The owner's name first, then the numbers to find the dossier by. */
  search: string;
}

/** `created` makes the order; the others move it, and only along the edges that money may take. */
export type OrderChange =
  | { ref: string; status: 'created'; amount: number; expiresAt: Instant }
  | { ref: string; status: 'paid' | 'refunded'; gatewayRef: string | null }
  | { ref: string; status: 'failed' | 'expired' };

export type IssuedNumbers = Readonly<Partial<Record<NumberSeries, string>>>;

export type RecordOutcome =
  | { outcome: 'recorded'; version: number; issued: IssuedNumbers }
  | { outcome: 'repeated'; version: number; issued: IssuedNumbers }
  | { outcome: 'conflict'; version: number }
  | { outcome: 'intentReused' }
  | { outcome: 'codesExhausted' }
  | { outcome: 'visitTaken' };
