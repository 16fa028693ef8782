import type { Instant } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import type { Petition as Row } from '../generated/client.ts';
import { instant, instantOrNull } from '../instants.ts';

export const petitionKinds = ['rule', 'conduct', 'other'] as const;
export type PetitionKind = (typeof petitionKinds)[number];

export const petitionStates = ['sent', 'received', 'answered', 'published', 'refused'] as const;
export type PetitionState = (typeof petitionStates)[number];

/** Whether the answer may be shown to everybody, and with whose name. */
export const publicities = ['anonymous', 'named', 'none'] as const;
export type Publicity = (typeof publicities)[number];

/** What changes on the way of a petition. */
export interface PetitionCourse {
  agencyId: string;
  state: PetitionState;
  /** By when it is to be taken up, or answered; null when nothing is due. */
  dueAt: Instant | null;
  /** The members of staff whom it is about: they never see it. */
  aboutIds: string[];
  ground: string | null;
  answer: string | null;
  answeredAt: Instant | null;
  publicQuestion: string | null;
  publicAnswer: string | null;
  publishedAt: Instant | null;
}

/** What somebody wrote to an agency about its rules or its people, and what became of it. */
export interface Petition extends PetitionCourse {
  id: string;
  code: string;
  lookupCode: string;
  kind: PetitionKind;
  personId: string | null;
  fullName: string;
  email: string | null;
  language: Locale;
  dossierCode: string | null;
  aboutWhom: string | null;
  body: string;
  publicity: Publicity;
  version: number;
  sentAt: Instant;
}

export function readPetition(row: Row): Petition {
  const { kind, state, publicity, language, sentAt, dueAt, answeredAt, publishedAt, publicNorm: _, ...same } = row;
  return {
    ...same,
    kind: kind as PetitionKind,
    state: state as PetitionState,
    publicity: publicity as Publicity,
    language: language as Locale,
    sentAt: instant(sentAt),
    dueAt: instantOrNull(dueAt),
    answeredAt: instantOrNull(answeredAt),
    publishedAt: instantOrNull(publishedAt),
  };
}
