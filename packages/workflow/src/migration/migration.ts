import type { Command } from '../commands.ts';
import type { Condition } from '../condition.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../form/field.ts';
import type { Role } from '../roles.ts';
import type { Conversion } from './convert.ts';
import type { RepairName } from './repairs.ts';

/** A fact that may be known or not: by which one state can be told apart into several. */
type KnownFact = 'acceptedAt' | 'handlerId' | 'drafterId' | 'approverId' | 'outcome';

/** What tells the dossiers of one state apart. */
export type MoveWhen = Condition | { readonly known: KnownFact & keyof Facts };

/**
 * Where a dossier of an old state goes. `deliberate`: work is done again, or left out, and that is meant. `repairs`: what
 * must change in the facts so that they are at home in the new state.
 */
export type SingleMove =
  | string
  | { readonly to: string; readonly deliberate?: true; readonly repairs?: readonly RepairName[] }
  /** It finishes under the version that it has. */
  | { readonly stays: true }
  /** A person looks at it first. */
  | { readonly person: true };

/** One way, or the first case that holds; the last case has no `when`. */
export type StateMove = SingleMove | readonly { readonly when?: MoveWhen; readonly move: SingleMove }[];

/**
 * Where the answer to a new question comes from. `value`: what stands for old records; `ask`: a person must be asked before
 * the dossier moves; `open`: left open in old records, because nothing reads it.
 */
export type FieldSource =
  | { readonly from: string; readonly by?: Conversion; readonly otherwise?: Answer }
  | { readonly from: readonly string[]; readonly join: string }
  | { readonly value: Answer }
  | { readonly ask: true }
  | { readonly open: true };

/**
 * How dossiers of an older version become dossiers of the version that carries this: plain data, and part of what is
 * published. What is not named stays as it is called; whether that holds is proved, not hoped.
 */
export interface Migration {
  readonly from: string;
  /** By the old state's path, for instance `handling.processing.lookup`; a path stands for all states inside it. */
  readonly states?: Readonly<Record<string, StateMove>>;
  /** By the new question's name. */
  readonly fields?: Readonly<Record<string, FieldSource>>;
  /** Old questions whose answers no new one takes over whole: they stay readable in the earlier revision. */
  readonly aside?: readonly string[];
  /** Old papers under their new names; null: kept, no longer asked for. */
  readonly papers?: Readonly<Record<string, string | null>>;
  /** Of a running clock. `keep`: as promised; `sooner`: by the new limit where that helps the applicant; `recount`: by the new limit. */
  readonly deadlines?: 'keep' | 'sooner' | 'recount';
  /** `keep`: as charged; `untilAccepted`: the new tariff for what is not accepted yet; `recharge`: the new tariff for all. */
  readonly fee?: 'keep' | 'untilAccepted' | 'recharge';
  /** Roles that the old version did not need, and that every office will have filled by then. */
  readonly posts?: readonly Role[];
  /** Commands that the law takes from the applicant. */
  readonly givesUp?: readonly Command[];
}
