import type { PetitionState } from '@mot-cua/db';
import type { PetitionPolicy } from '@mot-cua/policy';

/** What an agency can do about a petition. */
export const petitionSteps = ['receive', 'refuse', 'passOn', 'answer', 'publish', 'unpublish'] as const;
export type PetitionStep = (typeof petitionSteps)[number];

/** Every way there is: what is not in this table cannot happen. */
const ways: Readonly<Record<PetitionState, Readonly<Partial<Record<PetitionStep, PetitionState>>>>> = {
  sent: { receive: 'received', refuse: 'refused', passOn: 'sent' },
  received: { answer: 'answered', passOn: 'sent' },
  refused: {},
  answered: { publish: 'published' },
  published: { unpublish: 'answered' },
};

/** How a petition stands after a step; null: there is no such way. */
export const stateAfter = (state: PetitionState, step: PetitionStep): PetitionState | null => ways[state][step] ?? null;

/** The line of the policy table that each step asks for. */
export const policyOfStep = {
  receive: 'screenPetitions',
  refuse: 'screenPetitions',
  passOn: 'screenPetitions',
  answer: 'answerPetitions',
  publish: 'publishPetitions',
  unpublish: 'publishPetitions',
} as const satisfies Record<PetitionStep, PetitionPolicy>;
