import type { Petition } from '@mot-cua/db';
import type { Answers } from '@mot-cua/workflow';
import { hasPersonalTraces } from './personal-traces.ts';
import type { PetitionAct, RefusalGround } from './petition-course.ts';
import type { PetitionStep } from './petition-steps.ts';

/** A step from what was answered to its questions; `named`: who of the agency it goes to is named in it. */
export function petitionAct(step: PetitionStep, answers: Answers, named: readonly string[]): PetitionAct {
  const text = (name: string) => String(answers[name] ?? '');
  switch (step) {
    case 'receive':
      return { step, aboutIds: answers.aboutId === undefined ? [] : [text('aboutId')] };
    case 'refuse':
      return { step, ground: text('ground') as RefusalGround };
    case 'passOn':
      return { step, agencyId: text('agencyId'), aboutIds: named };
    case 'answer':
      return { step, answer: text('answer') };
    case 'publish':
      return { step, question: text('question'), answer: text('answer') };
    case 'unpublish':
      return { step };
  }
}

/** A text for everybody that tells who somebody is. The petitioner's name may stand there where they agreed. */
export function personalIn(
  act: PetitionAct,
  { publicity, fullName, aboutWhom }: Petition,
  aboutNames: readonly string[],
): 'question' | 'answer' | null {
  if (act.step !== 'publish') return null;
  const names = [...(publicity === 'named' ? [] : [fullName]), ...aboutNames, aboutWhom ?? ''];
  const texts = ['question', 'answer'] as const;
  return texts.find((name) => hasPersonalTraces(act[name], names)) ?? null;
}
