import type { Role } from '@mot-cua/workflow';

/** How surely the person is known: 1 a password, 2 an electronic identity of level 2 or a second factor, 3 confirmed again just now. */
export type Assurance = 1 | 2 | 3;

export interface PolicyRule {
  /** Who may come at all. */
  readonly realm: 'anyone' | 'citizen' | 'staff';
  /** How surely the person must be known; 1 unless it says more. */
  readonly assurance?: Assurance;
  /** Staff need one of these roles; for a dossier, at an agency that has to do with it. */
  readonly roles?: readonly Role[];
  /** What must be shown to be theirs, or their agency's. */
  readonly about: 'nothing' | 'draft' | 'dossier';
  readonly does: 'reads' | 'acts';
  /** It acts for agencies that it took over from, too: on what was closed before it was there. */
  readonly forPredecessors?: true;
  /** Nobody does it for somebody else, whatever authority they hold. */
  readonly inOwnName?: true;
  /** Only the agency that takes the dossier in, not every one that has to do with it. */
  readonly at?: 'receiving';
  /** The rule in words, for the printed table of rights. */
  readonly sentence: string;
}
