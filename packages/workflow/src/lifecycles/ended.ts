import { chart } from '../vocabulary/chart.ts';

/** A dossier that nothing moves any more. */
export const ended = chart({ type: 'final' });
