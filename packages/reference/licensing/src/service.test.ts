import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { referenceLicensing } from './service.ts';

const { lan, clerk, head, handler, leader, documentClerk, system } = people;

const applied = () => submitted(referenceLicensing, { purpose: 'study', resultChannel: 'desk' }, 'desk');
const assigned = () =>
  applied()
    .does(clerk, 'accept', { papersChecked: true, originalsShown: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' });

describe('referenceLicensing', () => {
  it('goes from application to result', () => {
    const told = assigned()
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:1' })
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(clerk, 'deliverAtDesk', { identityChecked: true, originalsCompared: true });
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
  });

  it('is due five working days after acceptance', () => {
    expect(assigned().dossier.facts.clock?.dueAt).toBe('2026-03-09T10:00:00.000Z');
  });

  it('asks for a supplement once, and counts anew', () => {
    const items = ['paper:evidence'];
    const asked = assigned().does(handler, 'askSupplement', { items, reason: 'text:1', days: 15 });
    const back = asked.at('2026-03-04', '10:00').does(lan, 'resubmit', { changed: items, declared: {}, revision: 2 });
    expect(back.dossier.facts.clock?.dueAt).toBe('2026-03-11T10:00:00.000Z');
  });
});
