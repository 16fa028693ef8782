import { type Actor, type Role, roles } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { actingOnPetition, mayOnPetition, type PetitionPolicy, petitionAgencies } from './petition-rights.ts';

const policies = ['petitions', 'screenPetitions', 'answerPetitions', 'publishPetitions'] as const;

// Written by hand from the rules in words: reads, screens, answers, publishes.
const rights: Partial<Record<Role, readonly PetitionPolicy[]>> = {
  divisionHead: ['petitions', 'screenPetitions', 'answerPetitions'],
  approvingLeader: ['petitions', 'answerPetitions', 'publishPetitions'],
  supervisor: policies,
};

const at = (agencyId: string, role: Role, succeeds: string[] = []): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id: 'me',
  personId: 'my-person',
  posts: [{ agencyId, roles: [role], succeeds }],
});
const petition = { agencyId: 'ward', personId: null, aboutIds: [] };

describe('who sees to a petition', () => {
  it('every role and policy, at the agency alone', () => {
    for (const role of roles)
      for (const policy of policies) {
        const expected = rights[role]?.includes(policy) ?? false;
        expect([role, policy, mayOnPetition(policy, at('ward', role), petition)]).toEqual([role, policy, expected]);
        expect(mayOnPetition(policy, at('elsewhere', role), petition)).toBe(false);
        expect(petitionAgencies(at('ward', role), policy)).toEqual(expected ? ['ward'] : []);
      }
  });

  it('nobody whom it is about, and nobody who wrote it', () => {
    for (const policy of policies) {
      for (const role of roles) {
        expect(mayOnPetition(policy, at('ward', role), { ...petition, aboutIds: ['other', 'me'] })).toBe(false);
        expect(mayOnPetition(policy, at('ward', role), { ...petition, personId: 'my-person' })).toBe(false);
      }
    }
    expect(mayOnPetition('petitions', at('ward', 'supervisor'), { ...petition, personId: 'another' })).toBe(true);
  });

  it('those who took over from its agency', () => {
    expect(mayOnPetition('answerPetitions', at('heir', 'divisionHead', ['ward']), petition)).toBe(true);
    expect(petitionAgencies(at('heir', 'divisionHead', ['ward']))).toEqual(['heir', 'ward']);
    expect(actingOnPetition('answerPetitions', at('heir', 'divisionHead', ['ward']), petition)).toEqual({
      agencyId: 'heir',
      role: 'divisionHead',
    });
  });

  it('no citizen, no stranger and not the worker', () => {
    for (const actor of [null, { kind: 'citizen', id: 'c' }, { kind: 'system', id: 'system' }] as const) {
      expect(mayOnPetition('petitions', actor, petition)).toBe(false);
      expect(petitionAgencies(actor)).toEqual([]);
    }
  });
});
