import { people, submitted } from '@mot-cua/testing';
import { nationalStatus } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { maritalStatus } from './service.ts';

const { lan, minh, clerk, head, handler, leader, documentClerk, consultee, otherClerk, admin, system } = people;

const declared = {
  purpose: 'other',
  copies: 2,
  maritalHistory: 'never',
  livedElsewhere: 'no',
  resultChannel: 'online',
};
const applied = () => submitted(maritalStatus, declared, 'online');
const paid = () =>
  applied()
    .does(lan, 'startPayment', { orderRef: 'A1' })
    .does(system, 'confirmPayment', { amount: 16_000, orderRef: 'A1', receivedBy: 'gateway' });
const lookedUp = () =>
  paid()
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' });
const drafted = () => lookedUp().does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:1' });

describe('the certificate of marital status', () => {
  it('goes from application to an opened result without a visit', () => {
    const told = drafted()
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(lan, 'openResult', {});
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
    expect(nationalStatus(told.dossier.state)).toBe('returned');
    expect(told.dossier.facts.issued).toEqual({ dossierCode: 'dossierCode-1', documentNumber: 'documentNumber-1' });
  });

  it('is due three working days after acceptance', () => {
    expect(lookedUp().dossier.facts.clock?.dueAt).toBe('2026-03-05T10:00:00.000Z');
  });

  it('is not accepted before the fee is paid, and the fee counts copies', () => {
    expect(applied().refusal(clerk, 'accept', { papersChecked: true })).toBe('feeNotSettled');
    expect(applied().dossier.facts.fee.amount).toBe(16_000);
    expect(applied().refusal(system, 'confirmPayment', { amount: 15_999, orderRef: 'A1', receivedBy: 'gateway' })).toBe(
      'amountDiffers',
    );
  });

  it('may take twenty-three days once other communes are asked, and silence is not agreement', () => {
    const asked = lookedUp().does(handler, 'consult', { agencyIds: ['hoan-kiem', 'cua-nam'], question: 'text:1' });
    expect(asked.dossier.facts.clock?.dueAt).toBe('2026-03-25T10:00:00.000Z');
    const answered = asked.does(consultee, 'answer', { agencyId: 'hoan-kiem', answer: 'confirmed', opinion: 'text:2' });
    expect(answered.dossier.state.handling).toEqual({ processing: 'verifying' });
    expect(answered.refusal(consultee, 'answer', { agencyId: 'cua-nam', answer: 'confirmed', opinion: 'text:3' })).toBe(
      'notYourStep',
    );
    expect(answered.refusal(system, 'lapse', { deadline: 'consultation' })).toBe('deadlineNotReached');
    const lapsed = answered.at('2026-03-05', '17:00').does(system, 'lapse', { deadline: 'consultation' });
    expect(lapsed.dossier.state.handling).toEqual({ processing: 'lookup' });
    expect(lapsed.dossier.facts.consultations.map(({ answer, silent }) => [answer, silent])).toEqual([
      ['confirmed', false],
      [null, true],
    ]);
    expect(lapsed.refusal(handler, 'consult', { agencyIds: ['hoan-kiem'], question: 'text:4' })).toBe(
      'alreadyConsulted',
    );
  });

  it('asks for a supplement once, within three working days, and counts again from the start', () => {
    const items = ['paper:earlierCertificate', 'field:copies'];
    const asked = lookedUp()
      .at('2026-03-04', '09:00')
      .does(handler, 'askSupplement', { items, reason: 'text:1', days: 15 });
    expect(nationalStatus(asked.dossier.state)).toBe('supplementRequired');
    expect(asked.refusal(lan, 'resubmit', { changed: ['field:copies'], declared: {}, revision: 2 })).toBe(
      'nothingAskedFor',
    );
    const back = asked
      .at('2026-03-09', '10:00')
      .does(lan, 'resubmit', { changed: items, declared: { copies: 1 }, revision: 2 });
    expect(back.dossier.facts.clock?.dueAt).toBe('2026-03-12T10:00:00.000Z');
    expect(
      back
        .does(head, 'assign', { handlerId: 'handler' })
        .refusal(handler, 'askSupplement', { items, reason: 'text:2', days: 3 }),
    ).toBe('supplementAlreadyAsked');
    const late = lookedUp().at('2026-03-06', '09:00');
    expect(late.refusal(handler, 'askSupplement', { items, reason: 'text:3', days: 15 })).toBe('supplementTooLate');
  });

  it('stops when the applicant does not answer in time, and not a minute earlier', () => {
    const asked = paid().does(clerk, 'askSupplement', { items: ['field:copies'], reason: 'text:1', days: 15 });
    expect(asked.at('2026-03-17', '23:58').refusal(system, 'lapse', { deadline: 'supplement' })).toBe(
      'deadlineNotReached',
    );
    const stopped = asked.at('2026-03-17', '23:59').does(system, 'lapse', { deadline: 'supplement' });
    expect(nationalStatus(stopped.dossier.state)).toBe('stopped');
  });

  it('is never approved by the one who drafted it, nor touched by another agency, a stranger or the administrator', () => {
    const both = { ...leader, id: 'handler' };
    expect(drafted().refusal(both, 'approve', {})).toBe('mayNotApproveOwnDraft');
    expect(drafted().refusal({ ...leader, personId: 'citizen-lan' }, 'approve', {})).toBe('mayNotDecideOwnDossier');
    expect(paid().refusal(otherClerk, 'accept', { papersChecked: true })).toBe('notYourStep');
    expect(paid().refusal(admin, 'accept', { papersChecked: true })).toBe('notYourStep');
    expect(applied().refusal(minh, 'cancel', {})).toBe('notYourStep');
  });

  describe('where an exemption is claimed', () => {
    const claimed = (exemption: string) => submitted(maritalStatus, { ...declared, exemption }, 'online');
    const confirm = { proofChecked: true, category: 'poorHousehold', amount: 16_000 } as const;

    it('asks for no money, and is accepted once the desk has seen the proof', () => {
      const told = claimed('poorHousehold');
      expect(told.dossier.state.payment).toBe('exemptionClaimed');
      expect(told.offers(lan)).toEqual(['cancel']);
      expect(told.refusal(clerk, 'accept', { papersChecked: true })).toBe('exemptionNotDecided');
      expect(told.refusal(clerk, 'confirmExemption', { ...confirm, proofChecked: false })).toBe('exemptionNotProved');
      expect(told.refusal(clerk, 'confirmExemption', { ...confirm, category: 'disability' })).toBe(
        'exemptionNotProved',
      );
      expect(told.refusal(clerk, 'confirmExemption', { ...confirm, amount: 15_999 })).toBe('exemptionNotProved');
      expect(told.refusal(lan, 'confirmExemption', confirm)).toBe('notYourStep');
      const confirmed = told.does(clerk, 'confirmExemption', confirm);
      expect(confirmed.dossier.state.payment).toBe('exempt');
      expect(confirmed.dossier.facts.fee).toEqual({
        amount: 0,
        paid: 0,
        refunded: 0,
        exemption: { category: 'poorHousehold', amount: 16_000, standing: 'confirmed' },
      });
      expect(confirmed.refusal(clerk, 'declineExemption', { reason: 'text:1' })).toBe('notNow');
      expect(confirmed.does(clerk, 'accept', { papersChecked: true }).dossier.state.handling).toBe('accepted');
    });

    it('is due as it ever was when the desk declines, and goes on once it is paid', () => {
      const told = claimed('disability').does(clerk, 'declineExemption', { reason: 'text:1' });
      expect(told.dossier.state.payment).toBe('due');
      expect(told.dossier.facts.fee.amount).toBe(16_000);
      expect(told.refusal(clerk, 'accept', { papersChecked: true })).toBe('feeNotSettled');
      const settled = told
        .does(lan, 'startPayment', { orderRef: 'A1' })
        .does(system, 'confirmPayment', { amount: 16_000, orderRef: 'A1', receivedBy: 'gateway' });
      expect(settled.does(clerk, 'accept', { papersChecked: true }).dossier.state.payment).toBe('paid');
    });

    it.each(['none', 'rich', ''])('claims nothing with «%s»', (exemption) => {
      expect(claimed(exemption).dossier.state.payment).toBe('due');
      expect(claimed(exemption).dossier.facts.fee).toEqual({ amount: 16_000, paid: 0, refunded: 0 });
    });

    it('owes nothing when it is refused or cancelled before anybody decided', () => {
      const refused = claimed('disability').does(clerk, 'refuse', { ground: 'notCompetent', reason: 'text:1' });
      expect(refused.dossier.state.payment).toBe('cancelled');
      expect(claimed('disability').does(lan, 'cancel', {}).dossier.state.payment).toBe('cancelled');
    });
  });

  it('gives the money back when it is refused or withdrawn after payment', () => {
    const refused = paid().does(clerk, 'refuse', { ground: 'notCompetent', reason: 'text:1' });
    expect(refused.dossier.state).toEqual({
      handling: 'notAccepted',
      payment: 'refundRequested',
      delivery: 'notReady',
    });
    const refunded = refused
      .does(clerk, 'approveRefund', {})
      .does(system, 'confirmRefund', { amount: 16_000, orderRef: 'A1' });
    expect(refunded.dossier.state.payment).toBe('refunded');
    const late = applied()
      .does(lan, 'cancel', {})
      .does(system, 'confirmPayment', { amount: 16_000, orderRef: 'A1', receivedBy: 'gateway' });
    expect(late.dossier.state.payment).toBe('refundRequested');
  });

  it('offers each person only what may be done now', () => {
    expect(paid().offers(clerk)).toEqual(['accept', 'askSupplement', 'redirect', 'refuse']);
    expect(drafted().offers(leader)).toEqual(['apologise', 'approve', 'returnInternally', 'stop']);
    expect(drafted().offers(admin)).toEqual([]);
    expect(applied().offers(lan)).toEqual(['cancel', 'startPayment']);
  });
});
