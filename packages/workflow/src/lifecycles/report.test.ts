import { describe, expect, it } from 'vitest';
import { system } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { defineService } from '../define-service.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { applicant, staff, submission, told } from '../test/told.ts';

const report = defineService({ ...sampleService, lifecycle: 'report' }, { vi: sampleTexts, en: sampleTexts });

const staffMember = staff('clerk');
const joined = [
  [applicant, submission],
  [staffMember, { type: 'join', data: { leadId: 'lead' } }],
] as const;
const answered: CommandCall = {
  type: 'leadSettled',
  data: { outcome: 'granted', documentNumber: '7', draft: 'text:1' },
};
const prepared: CommandCall = { type: 'resultPrepared', data: { sha256: 'f' } };
const opened: CommandCall = { type: 'openResult', data: {} };
const reopened: CommandCall = { type: 'reopen', data: { reason: 'text:2' } };
const decided = [
  [staff('leader'), { type: 'approve', data: {} }],
  [staffMember, { type: 'issue', data: {} }],
  [system, prepared],
  [applicant, opened],
] as const;

describe('a report', () => {
  it('that is looked at again has its second answer handed over, too', () => {
    const first = [
      [applicant, submission],
      [staffMember, { type: 'accept', data: { papersChecked: true } }],
    ] as const;
    const again = told(report, ...first, ...decided, [applicant, reopened]);
    expect(again.state).toEqual({ handling: { processing: 'approving' }, payment: 'none', delivery: 'notReady' });
    expect(again.facts.settledAt).toBeNull();
    const twice = told(report, ...first, ...decided, [applicant, reopened], ...decided);
    expect(twice.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
  });

  it('that joined another is answered with it, under a code of its own', () => {
    const told7 = told(report, ...joined, [system, answered], [system, prepared], [applicant, opened]);
    expect(told7.state.handling).toBe('returned');
    expect(told7.facts.issued.documentNumber).toBe('7');
    expect(told7.facts.acceptedAt).toBe('2026-03-02T02:00:00.000Z');
  });

  it('that joined one which ended without an answer is looked into by itself', () => {
    const ended: CommandCall = { type: 'leadSettled', data: { outcome: 'ended', documentNumber: '', draft: 'text:1' } };
    const alone = told(report, ...joined, [system, ended]);
    expect(alone.state.handling).toEqual({ processing: 'approving' });
    expect(alone.facts.leadId).toBeNull();
    expect(alone.facts.clock?.endedAt).toBeNull();
  });
});
