import type { Actor, Role } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { answeredAgencies, answeringAgency } from './answering-agency.ts';

const facts = { receivingAgencyId: 'receiving', competentAgencyId: 'competent' };
const at = (agencyId: string, ...roles: Role[]): Actor => ({
  kind: 'staff',
  id: 's',
  personId: null,
  posts: [{ agencyId, roles }],
});

describe('who answers a citizen', () => {
  it.each([
    ['competent', 'handler', 'competent'],
    ['competent', 'divisionHead', 'competent'],
    ['receiving', 'receptionClerk', 'receiving'],
    ['receiving', 'resultClerk', 'receiving'],
    ['competent', 'cashier', null],
    ['competent', 'supervisor', null],
    ['competent', 'systemAdmin', null],
    ['consulted', 'consultee', null],
    ['consulted', 'handler', null],
  ] as const)('at the agency that is %s, a %s answers for %s', (agencyId, role, expected) => {
    expect(answeringAgency(at(agencyId, role), facts)).toBe(expected);
    expect(answeredAgencies(at(agencyId, role)).includes(agencyId)).toBe(expected !== null || role === 'handler');
  });

  it('for nobody else', () => {
    for (const actor of [null, { kind: 'citizen', id: 'owner' }, { kind: 'system', id: 'system' }] as const) {
      expect(answeringAgency(actor, facts)).toBeNull();
      expect(answeredAgencies(actor)).toEqual([]);
    }
  });

  it('first for the agency that decides', () => {
    const both: Actor = {
      kind: 'staff',
      id: 's',
      personId: null,
      posts: [
        { agencyId: 'receiving', roles: ['receptionClerk'] },
        { agencyId: 'competent', roles: ['handler'] },
      ],
    };
    expect(answeringAgency(both, facts)).toBe('competent');
  });
});
