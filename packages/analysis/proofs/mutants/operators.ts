import type { Operator } from './operator.ts';
import { slipsOfActions } from './slips-of-actions.ts';
import { slipsOfLaw } from './slips-of-law.ts';
import { slipsOfMoney } from './slips-of-money.ts';
import { slipsOfOffers } from './slips-of-offers.ts';
import { slipsOfPapers } from './slips-of-papers.ts';
import { slipsOfPeople } from './slips-of-people.ts';
import { slipsOfQuestions } from './slips-of-questions.ts';
import { slipsOfSteps } from './slips-of-steps.ts';
import { slipsOfTexts } from './slips-of-texts.ts';
import { slipsOfWays } from './slips-of-ways.ts';
import { slipsOfWords } from './slips-of-words.ts';

/** Every kind of slip, by what it is about. */
export const operators: readonly Operator[] = [
  ...slipsOfWays,
  ...slipsOfActions,
  ...slipsOfPeople,
  ...slipsOfSteps,
  ...slipsOfLaw,
  ...slipsOfMoney,
  ...slipsOfPapers,
  ...slipsOfQuestions,
  ...slipsOfOffers,
  ...slipsOfTexts,
  ...slipsOfWords,
];
