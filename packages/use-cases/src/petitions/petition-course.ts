import { dueFrom, type Instant, type TimeLimit } from '@mot-cua/calendar';
import type { Petition, PetitionCourse, PetitionState } from '@mot-cua/db';
import type { Moment } from '@mot-cua/workflow';
import { type PetitionStep, stateAfter } from './petition-steps.ts';

/** Why a petition is not taken up. */
export const refusalGrounds = ['notAboutProcedures', 'complaint', 'unclear', 'answeredBefore', 'unlawful'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** A step with what it needs. */
export type PetitionAct =
  | { step: 'receive'; aboutIds: readonly string[] }
  | { step: 'refuse'; ground: RefusalGround }
  | { step: 'passOn'; agencyId: string; aboutIds: readonly string[] }
  | { step: 'answer'; answer: string }
  | { step: 'publish'; question: string; answer: string }
  | { step: 'unpublish' };

/** What the city promises: the days are ours, counted by the working calendar. */
export const screeningLimit: TimeLimit = { unit: 'workingDay', value: 5 };
export const answerLimit: TimeLimit = { unit: 'workingDay', value: 15 };

const limitIn: Partial<Record<PetitionState, TimeLimit>> = { sent: screeningLimit, received: answerLimit };

function dueIn(state: PetitionState, { now, calendar }: Moment): Instant | null {
  const limit = limitIn[state];
  return limit ? dueFrom(calendar, now, limit) : null;
}

const together = (known: readonly string[], more: readonly string[]): string[] => [...new Set([...known, ...more])];

function changeBy(act: PetitionAct, { aboutIds }: PetitionCourse, now: Instant): Partial<PetitionCourse> {
  switch (act.step) {
    case 'receive':
      return { aboutIds: together(aboutIds, act.aboutIds) };
    case 'refuse':
      return { ground: act.ground };
    case 'passOn':
      return { agencyId: act.agencyId, aboutIds: together(aboutIds, act.aboutIds) };
    case 'answer':
      return { answer: act.answer, answeredAt: now };
    case 'publish':
      return { publicQuestion: act.question, publicAnswer: act.answer, publishedAt: now };
    case 'unpublish':
      return { publicQuestion: null, publicAnswer: null, publishedAt: null };
  }
}

/** Whether a step is open as the petition stands: by the table, and nothing is published against the petitioner's will. */
export const isOpenStep = ({ state, publicity }: Petition, step: PetitionStep): boolean =>
  stateAfter(state, step) !== null && (step !== 'publish' || publicity !== 'none');

/** How a petition stands after a step; null: the step is not open. */
export function courseAfter(petition: Petition, act: PetitionAct, moment: Moment): PetitionCourse | null {
  const state = stateAfter(petition.state, act.step);
  if (state === null || !isOpenStep(petition, act.step)) return null;
  const { agencyId, aboutIds, ground, answer, answeredAt, publicQuestion, publicAnswer, publishedAt } = petition;
  const before = { agencyId, aboutIds, ground, answer, answeredAt, publicQuestion, publicAnswer, publishedAt };
  const course = { ...before, state, dueAt: dueIn(state, moment) };
  return { ...course, ...changeBy(act, course, moment.now) };
}
