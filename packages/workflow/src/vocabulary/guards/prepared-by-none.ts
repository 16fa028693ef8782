import type { Facts } from '../../facts.ts';

/** Whether none of these people drafted or handled it, for themselves or for another. */
export const preparedByNone = (
  { drafterId, draftedFor, handlerId }: Facts,
  people: readonly (string | null | undefined)[],
): boolean => {
  const preparers = [drafterId, draftedFor, handlerId];
  return people.every((each) => !each || !preparers.includes(each));
};
