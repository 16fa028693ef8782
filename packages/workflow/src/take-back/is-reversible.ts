import type { Effect } from '../effects.ts';
import { type Change, changesBetween } from '../history/changes-between.ts';
import type { PastMoment } from '../history/past-moments.ts';
import { nationalStatus } from '../vocabulary/national-status.ts';
import { isInternal } from './is-internal.ts';

/** What may be otherwise before a step than after it: never a date, a clock, money, an answer or a number. */
const inside: readonly Change['what'][] = [
  ...(['handling', 'handlerId', 'released', 'groupId', 'drafterId', 'draftedFor', 'outcome'] as const),
  'internalReturns',
];

const staysInside = ({ type }: Effect): boolean => type === 'tellStaff';

/**
 * Whether what was done last can be taken back at all, by whomever. The list of commands says which; what the step really did
 * in this service must bear it out, for a chart may send a draft to the applicant or ask a register as it is entered.
 */
export const isReversible = ({ entry, before, dossier, effects }: PastMoment): boolean =>
  isInternal(entry.type) &&
  effects.every(staysInside) &&
  nationalStatus(before.state) === nationalStatus(dossier.state) &&
  changesBetween(before, dossier).every(({ what }) => inside.includes(what));
