import { may } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';

/** The agencies at whose counters a member of staff takes dossiers in. */
export const countersOf = (staff: Staff): string[] =>
  may('counter', staff) === 'yes'
    ? [...new Set(staff.posts.filter(({ roles }) => roles.includes('receptionClerk')).map(({ agencyId }) => agencyId))]
    : [];
