import type { Role } from '@mot-cua/workflow';
import { expect, it } from 'vitest';
import { mayStandIn } from './may-stand-in.ts';

const cases: [own: Role[], held: Role[], may: boolean][] = [
  [['divisionHead'], ['approvingLeader'], true],
  [['handler'], ['approvingLeader'], false],
  [['handler'], ['divisionHead'], true],
  [['handler'], ['approvingLeader', 'divisionHead'], false],
  [['cashier'], ['divisionHead'], false],
  [['receptionClerk'], ['handler'], true],
  [['supervisor'], ['handler'], false],
  [['systemAdmin'], ['handler'], false],
  [['divisionHead'], ['systemAdmin'], false],
  [['handler'], ['systemAdmin', 'handler'], true],
  [['handler'], ['supervisor'], false],
  [[], ['handler'], false],
  [['handler'], [], false],
];

it.each(cases)('somebody who is %j may stand in for one who is %j: %s', (own, held, may) => {
  expect(mayStandIn(own, held)).toBe(may);
});
