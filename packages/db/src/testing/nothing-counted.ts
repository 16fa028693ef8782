import type { RailScope } from '../reads/rail-counts.ts';

/** Somebody at no agency: of the work board only the queues and the lists under a name say something. */
export const nothingCounted: Omit<RailScope, 'staffId' | 'personId'> = {
  answering: [],
  handingOver: [],
  petitioned: [],
  correcting: { agencyIds: [], preparing: [], approving: [] },
  lyingSince: '2000-01-01T00:00:00.000Z',
};
