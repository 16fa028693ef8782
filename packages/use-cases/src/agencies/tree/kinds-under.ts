import type { AgencyKind } from '@mot-cua/db';

/** Which kinds stand under which. Districts are of the time before 1 July 2025, and nothing new comes under them. */
const kinds: Readonly<Record<AgencyKind, readonly AgencyKind[]>> = {
  city: ['department', 'police', 'insurance', 'carrier', 'division', 'commune', 'district'],
  district: ['commune'],
  commune: ['division', 'police'],
  department: ['division'],
  police: ['division'],
  insurance: ['division'],
  carrier: ['division'],
  division: ['division'],
};

/** A commune begins and ends by a merger: each place lies in exactly one. Cities and districts are the law's. */
const byLaw: readonly AgencyKind[] = ['city', 'district', 'commune'];

/** Whether an agency of this kind is founded, moved and closed by an administrator. */
export const isOrdered = (kind: AgencyKind): boolean => !byLaw.includes(kind);

export const fitsUnder = (kind: AgencyKind, parent: AgencyKind): boolean => kinds[parent].includes(kind);

/** What may be founded under an agency of this kind. */
export const foundableUnder = (parent: AgencyKind): readonly AgencyKind[] => kinds[parent].filter(isOrdered);
