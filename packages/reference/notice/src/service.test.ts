import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { referenceNotice } from './service.ts';

const { handler, leader, documentClerk, system } = people;

const told = (eventDate: string) => submitted(referenceNotice, { eventDate, eventTime: '10:00' }, 'online');

describe('referenceNotice', () => {
  it('is not objected to in time, which is recorded as silence', () => {
    const silent = told('2026-03-04').at('2026-03-03', '22:00').does(system, 'lapse', { deadline: 'objection' });
    expect(silent.dossier.state.handling).toBe('tacitlyAccepted');
  });

  it('is objected to with a signed paper', () => {
    const objected = told('2026-03-04')
      .does(handler, 'submitForApproval', { outcome: 'refused', draft: 'text:1' })
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {});
    expect(objected.dossier.state.handling).toBe('settled');
  });

  it('is not taken less than a day before the event', () => {
    expect(() => told('2026-03-03').at('2026-03-02', '10:01')).not.toThrow();
    expect(() => told('2026-03-02')).toThrow('noticeTooLate');
  });
});
