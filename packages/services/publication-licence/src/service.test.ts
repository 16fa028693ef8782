import { people, staffOf, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { publicationLicence } from './service.ts';

const agencyId = 'so-van-hoa-the-thao';
const { clerk, head, handler, leader, documentClerk } = staffOf(agencyId);
const { lan, system } = people;

const declared = {
  applicantKind: 'agency',
  form: 'book',
  pages: 40,
  translated: 'no',
  special: 'none',
  resultChannel: 'post',
};
const granted = { outcome: 'granted', draft: 'text:1' } as const;
const order = { orderRef: 'A1', receivedBy: 'gateway' } as const;

const appraised = () =>
  submitted(publicationLicence, declared, 'post', agencyId)
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' });
const charged = () => appraised().does(handler, 'assessFee', { declared: { pages: 50 } });
const paid = () =>
  charged()
    .does(lan, 'startPayment', { orderRef: 'A1' })
    .does(system, 'confirmPayment', { amount: 750_000, ...order });
const signed = () =>
  paid().does(handler, 'submitForApproval', granted).does(head, 'endorse', {}).does(leader, 'approve', {});

describe('the licence to publish', () => {
  it('is paid by the standard page, as counted by the handler, while the clock stands still', () => {
    expect(charged().dossier.facts.fee.amount).toBe(750_000);
    expect(charged().dossier.facts.clock?.segments.at(-1)?.reason).toBe('financialObligation');
    expect(paid().dossier.state.handling).toEqual({ processing: 'appraising' });
    expect(paid().dossier.facts.clock?.segments.at(-1)?.kind).toBe('run');
  });

  it('is not drafted before the appraisal is paid, and may be refused without', () => {
    expect(appraised().refusal(handler, 'submitForApproval', granted)).not.toBeNull();
    const refused = appraised().does(handler, 'submitForApproval', { ...granted, outcome: 'refused' });
    expect(refused.dossier.state.handling).toEqual({ processing: 'reviewing' });
  });

  it('charges once: what is paid stays the fee', () => {
    expect(paid().refusal(handler, 'assessFee', { declared: { pages: 90 } })).not.toBeNull();
  });

  it('is stopped when the fee is not paid in time', () => {
    const stopped = charged().at('2026-03-13', '09:00').does(system, 'lapse', { deadline: 'fee' });
    expect(stopped.dossier.state).toMatchObject({ handling: 'stopped', payment: 'cancelled' });
  });

  it('is sent back by the division, then read, signed, numbered and posted', () => {
    const back = paid()
      .does(handler, 'submitForApproval', granted)
      .does(head, 'returnInternally', { comment: 'text:2' });
    expect(back.dossier.state.handling).toEqual({ processing: 'appraising' });
    const posted = signed()
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(clerk, 'handToPost', { trackingNumber: 'VN1' })
      .does(system, 'confirmDelivery', { trackingNumber: 'VN1' });
    expect(posted.dossier.state.handling).toEqual({ returned: 'depositing' });
    const reminded = posted.at('2026-04-20', '09:00').does(system, 'lapse', { deadline: 'obligation' });
    expect(reminded.dossier.facts.waitUntil).toBe('2026-04-30T16:59:00.000Z');
    expect(reminded.dossier.state.handling).toEqual({ returned: 'depositing' });
    expect(posted.does(documentClerk, 'recordObligation', { note: 'text:3' }).dossier.state.handling).toBe('closed');
  });

  it('waits for a translation that is missing', () => {
    const asked = appraised().does(handler, 'askSupplement', {
      items: ['paper:translation'],
      reason: 'text:1',
      days: 15,
    });
    const changed = asked.does(lan, 'resubmit', { changed: ['paper:translation'], declared: {}, revision: 2 });
    expect(changed.dossier.state.handling).toEqual({ processing: 'unassigned' });
  });
});
