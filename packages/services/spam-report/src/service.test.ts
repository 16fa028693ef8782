import { type Journey, people, staff, staffOf, submitted } from '@mot-cua/testing';
import { nationalStatus } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { spamReport } from './service.ts';

const { lan, minh, system } = people;
const { clerk, head, handler, inspector, leader, documentClerk } = staffOf('so-khoa-hoc-cong-nghe');
const carrier = staff('carrier', 'nha-mang-a', 'consultee');

const declared = { kind: 'sms', consented: 'no', optedOut: 'no', doNotCall: 'yes', nameHidden: 'yes' };
const reported = () => submitted(spamReport, declared, 'online', 'so-khoa-hoc-cong-nghe');
const inHand = () =>
  reported().does(clerk, 'accept', { papersChecked: true }).does(head, 'assign', { handlerId: 'handler' });
const asks = (told: Journey) => told.does(handler, 'consult', { agencyIds: ['nha-mang-a'], question: 'text:1' });
const answers = (told: Journey) =>
  told.does(carrier, 'answer', { agencyId: 'nha-mang-a', answer: 'confirmed', opinion: 'text:2' });
const finds = (told: Journey, finding: string, amount = 0, by = handler) =>
  told.does(by, 'recordFinding', { finding, amount, note: 'text:3' });
const confirmed = () => finds(answers(asks(inHand())), 'confirmed');
const answered = (told: Journey, outcome: 'granted' | 'refused') =>
  told
    .does(handler, 'submitForApproval', { outcome, draft: 'text:4' })
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
    .does(lan, 'openResult', {});

describe('a report of spam', () => {
  it('is verified with the carriers, blocked, fined, and answered', () => {
    const blocked = answers(asks(confirmed()));
    expect(blocked.dossier.state.handling).toEqual({ processing: 'coordinating' });
    const fined = finds(finds(blocked, 'toSanction'), 'fined', 33_500_000, inspector);
    expect(fined.dossier.facts.findings.map(({ finding, amount }) => [finding, amount])).toEqual([
      ['confirmed', 0],
      ['toSanction', 0],
      ['fined', 33_500_000],
    ]);
    const told = answered(fined, 'granted');
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
    expect(nationalStatus(told.dossier.state)).toBe('returned');
  });

  it('is acknowledged at once and answered within ten working days of screening', () => {
    expect(reported().last?.effects).toContainEqual({ type: 'notify', params: { notice: 'submitted' } });
    expect(inHand().dossier.facts.clock?.dueAt).toBe('2026-03-16T10:00:00.000Z');
    expect(asks(inHand()).last?.deadlines).toContainEqual({ kind: 'consultation', at: '2026-03-05T10:00:00.000Z' });
  });

  it.each(['unconfirmed', 'consented'])('that comes to «%s» is answered with the reason', (found) => {
    expect(answered(finds(inHand(), found), 'refused').dossier.facts.outcome).toBe('refused');
  });

  it.each(['blockedOnly', 'warned'])('that comes to «%s» is answered, too', (found) => {
    const told =
      found === 'warned' ? finds(finds(confirmed(), 'toSanction'), found, 0, inspector) : finds(confirmed(), found);
    expect(answered(told, 'granted').dossier.state.handling).toBe('returned');
    expect(confirmed().refusal(handler, 'recordFinding', { finding: 'fined', amount: 1, note: 'text:3' })).toBe(
      'notInThisCase',
    );
  });

  it('goes on without a carrier that is silent, and keeps its late answer', () => {
    const silent = asks(inHand()).at('2026-03-05', '17:00').does(system, 'lapse', { deadline: 'consultation' });
    expect(silent.dossier.state.handling).toEqual({ processing: 'verifying' });
    expect(answers(silent).dossier.facts.consultations).toMatchObject([{ answer: 'confirmed', silent: true }]);
  });

  it('is turned away, passed on, taken back or withdrawn', () => {
    const refused = reported().does(clerk, 'refuse', { ground: 'notAdvertising', reason: 'text:1' });
    expect(refused.last?.effects).toContainEqual({ type: 'notify', params: { notice: 'notAccepted' } });
    const passed = reported().does(clerk, 'redirect', { agencyId: 'cong-an-thanh-pho', reason: 'text:1' });
    expect(passed.dossier.facts.competentAgencyId).toBe('cong-an-thanh-pho');
    expect(reported().does(lan, 'cancel', {}).dossier.state.handling).toBe('cancelled');
    const withdrawn = inHand().does(lan, 'withdraw', { reason: 'text:1' }).does(clerk, 'confirmWithdrawal', {});
    expect(withdrawn.last?.effects).toContainEqual({ type: 'answerFollowers', params: {} });
  });

  it('about a sender in hand joins the report that came first, and gets the same answer', () => {
    expect(spamReport.groupedBy).toBe('sender');
    const joined = reported().does(clerk, 'join', { leadId: 'lead' });
    expect(joined.last?.effects).toContainEqual({ type: 'notify', params: { notice: 'joined' } });
    expect(joined.refusal(clerk, 'join', { leadId: 'other' })).toBe('notNow');
    const told = joined
      .does(system, 'leadSettled', { outcome: 'granted', documentNumber: '7', draft: 'text:4' })
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) });
    expect(told.dossier.state).toEqual({ handling: 'settled', payment: 'none', delivery: 'publishedOnline' });
    expect(told.dossier.facts.issued).toEqual({ dossierCode: 'dossierCode-1', documentNumber: '7' });
    const lead = finds(confirmed(), 'blockedOnly')
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:4' })
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {});
    expect(lead.last?.effects).toContainEqual({ type: 'answerFollowers', params: {} });
  });

  it('is looked at again once, if the reporter asks', () => {
    const first = answered(finds(inHand(), 'unconfirmed'), 'refused').at('2026-03-20', '09:00');
    expect(first.refusal(minh, 'reopen', { reason: 'text:5' })).toBe('notYourStep');
    const again = first.does(lan, 'reopen', { reason: 'text:5' });
    expect(again.dossier.facts.clock?.dueAt).toBe('2026-04-03T10:00:00.000Z');
    const second = answered(
      finds(finds(answers(asks(again.does(handler, 'receive', {}))), 'confirmed'), 'blockedOnly'),
      'granted',
    );
    expect(second.refusal(lan, 'reopen', { reason: 'text:5' })).toBe('alreadyReopened');
  });
});
