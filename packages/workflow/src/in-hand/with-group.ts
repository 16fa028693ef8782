import type { Facts } from '../facts.ts';

type Given = Pick<Facts, 'groupId' | 'handlerId'>;

/** It waits with a group until one of its members takes it. */
export const waitsWithGroup = ({ groupId, handlerId }: Given): boolean => groupId !== undefined && handlerId === null;

/** What waits with a group is its members' alone to take up; anything else is any handler's. */
export const isForMembers = (groups: readonly string[] = [], facts: Given): boolean =>
  !waitsWithGroup(facts) || groups.some((each) => each === facts.groupId);

/** Given to somebody by name, or to another agency, it is the group's no more. */
export const withoutGroup = ({ groupId: _, ...facts }: Facts): Facts => facts;
