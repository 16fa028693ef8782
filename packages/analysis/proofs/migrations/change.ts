import { type Answers, leavesOf, type Procedure } from '@mot-cua/workflow';
import type { Story } from './story.ts';

export const kinds = [
  'a state renamed',
  'a state split',
  'two states merged',
  'a state removed',
  'a new required field',
  'a field of another kind',
  'a role split',
  'a fee added',
  'a deadline shortened',
  'a guard tightened',
  'a parallel step',
  'a service retired',
] as const;

export type Kind = (typeof kinds)[number];

/** What must become of a dossier's step: its path in the new version, or that it is not moved by itself. */
export type Fate = { step: string } | 'stays' | 'person';

/** What must become of the answers, said by hand and not by the engine; null: a person must be asked. */
export type FieldFate = { answers: Answers; aside: Answers } | null;

/** One change of a service: the two versions with a safe migration, unsafe ones, and the truth about each dossier. */
export interface Change {
  from: Procedure;
  to: Procedure;
  unsafe: readonly { name: string; to: Procedure }[];
  fate: (story: Story) => Fate;
  fields: (answers: Answers) => FieldFate;
  /** What an applicant may owe after the move, when not accepted yet. */
  owes?: (story: Story) => number;
}

export const stepOf = ({ dossier }: Story): string => leavesOf(dossier.state, 'handling').join(' + ');

export const inside = (step: string): string => `handling.processing.${step}`;

export const sameStep = (story: Story): Fate => ({ step: stepOf(story) });

export const sameAnswers = (answers: Answers): FieldFate => ({ answers, aside: {} });

/** The fate of dossiers at one step; all others stay where they are called the same. */
export const atStep =
  (step: string, fate: (story: Story) => Fate) =>
  (story: Story): Fate =>
    stepOf(story) === inside(step) ? fate(story) : sameStep(story);
