import { plantedCharts } from './planted-charts.ts';
import { plantedDeclarations } from './planted-declarations.ts';
import { plantedWays } from './planted-ways.ts';

/** At least one slip for each class of defects. */
export const planted = [...plantedCharts, ...plantedWays, ...plantedDeclarations];
