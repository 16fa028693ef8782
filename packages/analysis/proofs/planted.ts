import { plantedAnswers } from './planted-answers.ts';
import { plantedCharts } from './planted-charts.ts';
import { plantedDeclarations } from './planted-declarations.ts';
import { plantedForms } from './planted-forms.ts';
import { plantedGrants } from './planted-grants.ts';
import { plantedLifecycles } from './planted-lifecycles.ts';
import { plantedSteps } from './planted-steps.ts';
import { plantedTexts } from './planted-texts.ts';
import { plantedTimes } from './planted-times.ts';
import { plantedWays } from './planted-ways.ts';

/** A slip for each finding. */
export const planted = [
  ...plantedCharts,
  ...plantedSteps,
  ...plantedWays,
  ...plantedLifecycles,
  ...plantedDeclarations,
  ...plantedForms,
  ...plantedTexts,
  ...plantedTimes,
  ...plantedGrants,
  ...plantedAnswers,
];
