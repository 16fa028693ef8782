import { chart } from '../vocabulary/chart.ts';

/** The way out of a service's own steps: from here the lifecycle settles the dossier. */
export const done = chart({ type: 'final' });
