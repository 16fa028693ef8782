import { journey, people, staffOf } from '@mot-cua/testing';
import { nationalStatus, type Procedure } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { pressConferenceNotice } from './service.ts';

const { lan, minh, system } = people;
const { head, handler, leader, documentClerk, clerk } = staffOf('so-van-hoa-the-thao');

const declared = { hostKind: 'organisation', venue: 'own', startDate: '2026-11-25', startTime: '09:00' };
const notice = {
  channel: 'online',
  resultChannel: 'online',
  receivingAgencyId: 'so-van-hoa-the-thao',
  competentAgencyId: 'so-van-hoa-the-thao',
  declared,
  revision: 1,
} as const;

const before = (procedure: Procedure) => journey(procedure).at('2026-11-23', '16:00');
const given = (procedure: Procedure = pressConferenceNotice) => before(procedure).does(lan, 'submit', notice);
const drafted = (outcome: 'granted' | 'refused') =>
  given()
    .does(head, 'assign', { handlerId: 'handler' })
    .does(handler, 'submitForApproval', { outcome, draft: 'text:1' });

describe('the notice of a press conference', () => {
  it('is in the agency’s hands at once, and may be objected to until twelve hours before, holiday or not', () => {
    const { dossier, last } = given();
    expect(dossier.facts.issued.dossierCode).toBe('dossierCode-1');
    expect(dossier.facts.waitUntil).toBe('2026-11-24T14:00:00.000Z');
    expect(dossier.facts.clock?.dueAt).toBe('2026-11-24T14:00:00.000Z');
    expect(last?.deadlines).toContainEqual({ kind: 'objection', at: '2026-11-24T14:00:00.000Z' });
    expect(last?.effects).toContainEqual({ type: 'notify', params: { notice: 'submitted' } });
  });

  it('comes at least twenty-four elapsed hours before', () => {
    expect(before(pressConferenceNotice).at('2026-11-24', '09:00').refusal(lan, 'submit', notice)).toBeNull();
    expect(before(pressConferenceNotice).at('2026-11-24', '09:01').refusal(lan, 'submit', notice)).toBe(
      'noticeTooLate',
    );
  });

  it.each([
    ['refused', 'objected to'],
    ['granted', 'acknowledged'],
  ] as const)('that is %s is %s in writing, numbered and sent', (outcome, _how) => {
    const told = drafted(outcome)
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(lan, 'openResult', {});
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
    expect(told.dossier.facts.outcome).toBe(outcome);
    expect(told.dossier.facts.issued.documentNumber).toBe('documentNumber-1');
  });

  it('is answered up to the last second and not a moment later', () => {
    const lastSecond = drafted('refused').at('2026-11-24', '20:59');
    expect(lastSecond.refusal(leader, 'approve', {})).toBeNull();
    expect(drafted('refused').at('2026-11-24', '21:00').refusal(leader, 'approve', {})).toBe('tooLateToObject');
    const signed = lastSecond.does(leader, 'approve', {}).at('2026-11-24', '21:00');
    expect(signed.refusal(documentClerk, 'issue', {})).toBe('tooLateToObject');
  });

  it('that nobody answered is written by the clock as no answer, once, and never as an approval', () => {
    expect(given().at('2026-11-24', '20:59').refusal(system, 'lapse', { deadline: 'objection' })).toBe(
      'deadlineNotReached',
    );
    const silent = drafted('refused').at('2026-11-24', '21:00').does(system, 'lapse', { deadline: 'objection' });
    expect(silent.dossier.state.handling).toBe('tacitlyAccepted');
    expect(silent.dossier.facts.issued.documentNumber).toBeUndefined();
    expect(silent.dossier.facts.approverId).toBeNull();
    expect(nationalStatus(silent.dossier.state)).toBe('returned');
    expect(silent.last?.effects).toContainEqual({ type: 'notify', params: { notice: 'noObjection' } });
    expect(silent.refusal(system, 'lapse', { deadline: 'objection' })).toBe('notNow');
    expect(silent.refusal(leader, 'approve', {})).toBe('notNow');
    expect(silent.last?.deadlines).toEqual([]);
  });

  it('runs under the law of its day: until mid-2026 the agency had until the start itself', () => {
    const { law } = pressConferenceNotice;
    const formerly = { ...law, notice: { date: 'startDate', time: 'startTime', atLeastHours: 24, objectHours: 0 } };
    const earlier = given({ ...pressConferenceNotice, version: '2017.1', law: formerly });
    expect(earlier.dossier.facts.waitUntil).toBe('2026-11-25T02:00:00.000Z');
    expect(given().dossier.facts.waitUntil).toBe('2026-11-24T14:00:00.000Z');
  });

  it('may be taken back by whoever gave it, and goes back to the handler when the leader says so', () => {
    expect(given().does(lan, 'cancel', {}).dossier.state.handling).toBe('cancelled');
    expect(given().refusal(minh, 'cancel', {})).toBe('notYourStep');
    const back = drafted('refused').does(leader, 'returnInternally', { comment: 'text:2' });
    expect(back.dossier.state.handling).toEqual({ processing: 'appraising' });
    expect(given().does(handler, 'receive', {}).dossier.facts.handlerId).toBe('handler');
    expect(drafted('granted').refusal({ ...leader, id: 'handler' }, 'approve', {})).toBe('mayNotApproveOwnDraft');
  });

  it('that was answered with an error is mended', () => {
    const told = drafted('granted').does(leader, 'approve', {}).does(documentClerk, 'issue', {});
    const mended = told
      .does(documentClerk, 'reportError', { reason: 'text:3' })
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:4' })
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {});
    expect(mended.dossier.state.handling).toBe('settled');
    expect(mended.offers(clerk)).toEqual([]);
  });
});
