import { people, problemsOf, staffOf, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { postalLicence } from './service.ts';

const agencyId = 'so-khoa-hoc-cong-nghe';
const { clerk, head, handler, leader, documentClerk } = staffOf(agencyId);
const { lan, system } = people;

const declared = { charterCapital: 2_000_000_000, runBy: 'own', hasMark: 'no', resultChannel: 'online' };
const order = { orderRef: 'A1', receivedBy: 'gateway' } as const;
const items = ['paper:priceList'];
const request = { items, reason: 'text:1', days: 15 } as const;

const assigned = () =>
  submitted(postalLicence, declared, 'online', agencyId)
    .does(lan, 'startPayment', { orderRef: 'A1' })
    .does(system, 'confirmPayment', { amount: 10_750_000, ...order })
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' });
const noticed = () => assigned().at('2026-03-09', '09:00').does(handler, 'askSupplement', request);
const lapse = { deadline: 'supplement' } as const;

describe('the postal licence', () => {
  it('is due thirty days after acceptance, across the holidays that come', () => {
    expect(assigned().dossier.facts.clock?.dueAt).toBe('2026-04-01T10:00:00.000Z');
  });

  it('gives fifteen working days to mend, until the last minute', () => {
    expect(noticed().dossier.facts.waitUntil).toBe('2026-03-30T16:59:00.000Z');
    const answered = noticed()
      .at('2026-03-30', '23:58')
      .does(lan, 'resubmit', { changed: items, declared: {}, revision: 2 });
    expect(answered.dossier.state.handling).toEqual({ processing: 'unassigned' });
    expect(answered.dossier.facts.clock?.segments.at(-1)?.reason).toBe('resumed');
  });

  it('asks a second time by the clock, then is refused by the clock', () => {
    const second = noticed().at('2026-03-31', '00:01').does(system, 'lapse', lapse);
    expect(second.dossier.state.handling).toBe('supplementAtAppraisal');
    expect(second.dossier.facts.supplements.appraisal).toBe(2);
    const refused = second.at('2026-05-01', '09:00').does(system, 'lapse', lapse);
    expect(refused.dossier.state.handling).toEqual({ refusing: 'drafting' });
    const told = refused
      .does(handler, 'submitForApproval', { outcome: 'refused', draft: 'text:2' })
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {});
    expect(told.dossier.state.handling).toBe('settled');
    expect(told.dossier.facts.outcome).toBe('refused');
  });

  it('may be asked about twice by the handler, and not a third time', () => {
    const mended = noticed().does(lan, 'resubmit', { changed: items, declared: {}, revision: 2 });
    const twice = mended.does(head, 'assign', { handlerId: 'handler' }).does(handler, 'askSupplement', request);
    const back = twice
      .does(lan, 'resubmit', { changed: items, declared: {}, revision: 3 })
      .does(head, 'assign', { handlerId: 'handler' });
    expect(back.refusal(handler, 'askSupplement', request)).toBe('supplementAlreadyAsked');
  });

  it('asks within seven working days', () => {
    expect(assigned().at('2026-03-12', '09:00').refusal(handler, 'askSupplement', request)).toBe('supplementTooLate');
  });

  it('is not applied for with less than two billion', () => {
    const problems = problemsOf(postalLicence, 'company', { charterCapital: '1999999999' });
    expect(problems.charterCapital).toEqual({ code: 'tooSmall', params: { min: 2_000_000_000 } });
  });

  it('is read, signed and opened online', () => {
    const told = assigned()
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:2' })
      .does(head, 'endorse', {})
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(lan, 'openResult', {});
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
  });
});
