import type { Asking } from '@mot-cua/policy';

/** People as they stand before a use case: signed in, and known how surely. */
export type Citizen = Extract<Asking, { kind: 'citizen' }>;
export type Staff = Extract<Asking, { kind: 'staff' }>;
/** In whose hands an application is while it is filled in: the applicant's, or a clerk's at the counter. */
export type Hand = Citizen | Staff;
