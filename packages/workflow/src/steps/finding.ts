import type { Role } from '../roles.ts';

/** One of the service's own findings, and where it leads. */
export const finding = <const Target extends string>(name: string, target: Target, by: Role = 'handler') =>
  ({
    target,
    guard: { type: 'findingIs', params: { finding: name } },
    actions: 'noteFinding',
    meta: { by: [by], channel: 'office' },
  }) as const;
