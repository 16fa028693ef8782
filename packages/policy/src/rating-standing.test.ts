import { expect, it } from 'vitest';
import { ratingStanding } from './rating-standing.ts';

const rated = '2026-03-02T02:00:00.000Z';

it.each([
  ['preparing', null, rated, 'notYet'],
  ['readyAtDesk', null, rated, 'notYet'],
  ['delivered', null, rated, 'open'],
  ['delivered', rated, '2026-03-09T01:59:59.000Z', 'changeable'],
  ['delivered', rated, '2026-03-09T02:00:00.000Z', 'given'],
] as const)('a dossier that is %s, rated %s, is at %s %s', (delivery, ratedAt, now, standing) =>
  expect(ratingStanding(delivery, ratedAt, now)).toBe(standing),
);
