import type { ReadEntry } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { handOversIn } from './hand-overs.ts';

const act = (seq: number, actorName: string, actorRole: Role, agencyId = 'here'): ReadEntry => ({
  entry: {
    ...{ seq, type: 'transfer', data: {}, at: `2026-03-02T0${seq}:00:00.000Z`, actorId: actorName, actorRole },
    ...{ agencyId, calendarVersion: '1', issued: {} },
  },
  procedureVersion: '1',
  actorName,
  agencyName: agencyId,
  texts: {},
  named: {},
});

describe('the hand-overs of a dossier', () => {
  it('are from each hand to the next, and not those of one hand', () => {
    const journal = [
      act(1, 'Lan', 'applicant'),
      act(2, 'Hương', 'receptionClerk'),
      act(3, 'Hương', 'receptionClerk'),
      act(4, 'system', 'system'),
      act(5, 'Bảo', 'divisionHead'),
      act(6, 'Tuấn', 'consultee', 'there'),
    ];
    expect(handOversIn(journal)).toEqual([
      {
        giver: { name: 'Hương', role: 'receptionClerk', agency: 'here' },
        givenAt: '2026-03-02T03:00:00.000Z',
        receiver: { name: 'Bảo', role: 'divisionHead', agency: 'here' },
        receivedAt: '2026-03-02T05:00:00.000Z',
        takenBack: null,
        sentBack: false,
      },
      {
        giver: { name: 'Bảo', role: 'divisionHead', agency: 'here' },
        givenAt: '2026-03-02T05:00:00.000Z',
        receiver: { name: 'Tuấn', role: 'consultee', agency: 'there' },
        receivedAt: '2026-03-02T06:00:00.000Z',
        takenBack: null,
        sentBack: false,
      },
    ]);
  });

  it('are none where nobody has it yet, or one only', () => {
    expect(handOversIn([])).toEqual([]);
    expect(handOversIn([act(1, 'Lan', 'applicant'), act(2, 'Hương', 'receptionClerk')])).toEqual([]);
  });
});
