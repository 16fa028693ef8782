import { people, staff, staffOf, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { newsWebsiteLicence } from './service.ts';

const agencyId = 'so-van-hoa-the-thao';
const { clerk, head, handler, leader, documentClerk } = staffOf(agencyId);
const police = staff('police', 'cong-an-thanh-pho', 'consultee');
const { lan, system } = people;

const declared = {
  organisationKind: 'enterprise',
  termYears: 5,
  keepsContent: 'yes',
  keepsLogs: 'yes',
  resultChannel: 'online',
};
const opinion = { agencyId: 'cong-an-thanh-pho', answer: 'agreed', opinion: 'text:2' } as const;
const sound = { finding: 'siteSound', amount: 0, note: 'text:3' } as const;
const granted = { outcome: 'granted', draft: 'text:4' } as const;

const asked = () =>
  submitted(newsWebsiteLicence, declared, 'online', agencyId)
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' })
    .does(handler, 'consult', { agencyIds: ['cong-an-thanh-pho'], question: 'text:1' });
const both = () => asked().does(police, 'answer', opinion).does(handler, 'recordFinding', sound);

describe('the licence for a news website', () => {
  it('goes on once the police has answered and the site was looked at, in either order', () => {
    expect(both().dossier.state.handling).toEqual({ processing: 'drafting' });
    const other = asked().does(handler, 'recordFinding', sound);
    expect(other.dossier.state.handling).toEqual({ processing: { examining: { site: 'done', opinions: 'asked' } } });
    expect(other.does(police, 'answer', opinion).dossier.state.handling).toEqual({ processing: 'drafting' });
  });

  it('does not wait longer than the deadline; an answer that comes late is kept, and late', () => {
    const silent = asked()
      .does(handler, 'recordFinding', sound)
      .at('2026-03-05', '17:00')
      .does(system, 'lapse', { deadline: 'consultation' });
    expect(silent.dossier.state.handling).toEqual({ processing: 'drafting' });
    const late = silent.does(police, 'answer', { ...opinion, answer: 'disagreed' });
    expect(late.dossier.facts.consultations).toMatchObject([{ answer: 'disagreed', silent: true }]);
    expect(late.refusal(police, 'answer', opinion)).not.toBeNull();
  });

  it('is read by the division, signed, numbered and opened online', () => {
    const told = both()
      .does(handler, 'submitForApproval', granted)
      .does(head, 'endorse', {})
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(lan, 'openResult', {});
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
  });

  it('asks for a supplement when a source has withdrawn its consent', () => {
    const asks = both().does(handler, 'askSupplement', { items: ['paper:sourceConsents'], reason: 'text:5', days: 15 });
    expect(asks.dossier.state.handling).toBe('supplementAtAppraisal');
    const again = asks.does(lan, 'resubmit', { changed: ['paper:sourceConsents'], declared: {}, revision: 2 });
    expect(again.dossier.state.handling).toEqual({ processing: 'unassigned' });
  });
});
