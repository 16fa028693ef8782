import { type Journey, journey, people, staffOf, submitted } from '@mot-cua/testing';
import type { Procedure } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { birthChain } from './service.ts';

const { lan, clerk, head, handler, leader, documentClerk, system } = people;

const declared = { proof: 'clinic', late: 'no', parents: 'fatherUnknown', ownHome: 'yes' };
const begun = () =>
  submitted(birthChain, declared, 'online').does(clerk, 'accept', { papersChecked: true }).does(clerk, 'transfer', {});
const settled = (told: Journey, link: string, outcome: 'granted' | 'refused' | 'ended') =>
  told.does(system, 'linkSettled', { link, outcome, documentNumber: '1', dossierId: `${link}-1` });
const concluded = (told: Journey) =>
  told
    .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:1' })
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
    .does(lan, 'openResult', {});

const linkOf = (name: string): Procedure => {
  const found = birthChain.links.find(({ link }) => link === name);
  if (!found) throw new Error(name);
  return found.procedure;
};
const opened = (link: string, at: string) =>
  journey(linkOf(link)).does(system, 'submit', {
    channel: 'online',
    resultChannel: 'online',
    receivingAgencyId: at,
    competentAgencyId: at,
    declared,
    revision: 1,
    parent: { dossierId: 'dossier-0', link },
  });
const child = (link: string, at: string) =>
  opened(link, at).does(staffOf(at).clerk, 'accept', { papersChecked: true }).does(staffOf(at).clerk, 'transfer', {});
const drafted = (outcome: 'granted' | 'refused' = 'granted') =>
  child('birth', 'bach-mai').does(handler, 'submitForApproval', { outcome, draft: 'text:2' });
const sealed = (told: Journey) => told.does(leader, 'approve', {}).does(documentClerk, 'issue', {});

describe('the chain of a birth', () => {
  it('goes from one application over three agencies to one summary', () => {
    expect(begun().last?.effects).toContainEqual({ type: 'openLink', params: { link: 'birth' } });
    const born = settled(begun(), 'birth', 'granted');
    expect(born.last?.effects).toContainEqual({ type: 'openLink', params: { link: 'residence' } });
    const resident = settled(born, 'residence', 'granted');
    expect(resident.last?.effects).toContainEqual({ type: 'openLink', params: { link: 'healthCard' } });
    const told = concluded(settled(resident, 'healthCard', 'granted'));
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'none', delivery: 'delivered' });
    expect(told.dossier.facts.outcome).toBe('granted');
  });

  it('is due after the sum of its matters, and each has its own clock', () => {
    expect(begun().dossier.facts.clock?.dueAt).toBe('2026-03-12T10:00:00.000Z');
    expect(birthChain.links.map(({ procedure: { law } }) => law.limit)).toMatchObject([
      { value: 1 },
      { value: 3 },
      { value: 2 },
    ]);
  });

  it.each(['refused', 'ended'] as const)('takes nothing from the birth certificate when residence is %s', (outcome) => {
    const later = settled(settled(begun(), 'birth', 'granted'), 'residence', outcome);
    const told = concluded(settled(later, 'healthCard', 'granted'));
    expect(told.dossier.facts.outcome).toBe('partial');
    expect(told.dossier.facts.links[0]).toMatchObject({ link: 'birth', outcome: 'granted', documentNumber: '1' });
    const cardRefused = settled(
      settled(settled(begun(), 'birth', 'granted'), 'residence', 'granted'),
      'healthCard',
      outcome,
    );
    expect(concluded(cardRefused).dossier.facts.outcome).toBe('partial');
  });

  it('ends where the birth is refused: nothing else can be done without it', () => {
    const told = concluded(settled(begun(), 'birth', 'refused'));
    expect(told.dossier.facts.outcome).toBe('refused');
    expect(told.dossier.facts.links).toHaveLength(1);
    const back = settled(begun(), 'birth', 'refused')
      .does(handler, 'submitForApproval', { outcome: 'refused', draft: 'text:1' })
      .does(leader, 'returnInternally', { comment: 'text:3' });
    expect(back.dossier.state.handling).toEqual({ processing: 'summing' });
  });

  it('has the parents read the draft of the birth certificate; a day of silence is consent', () => {
    const waiting = drafted();
    expect(waiting.last?.deadlines).toEqual([{ kind: 'confirmation', at: '2026-03-03T02:00:00.000Z' }]);
    const silent = waiting.at('2026-03-03', '09:00').does(system, 'lapse', { deadline: 'confirmation' });
    const told = sealed(silent);
    expect(told.dossier.state.handling).toBe('settled');
    expect(told.last?.effects).toContainEqual({ type: 'answerParent', params: {} });
    expect(sealed(waiting.does(lan, 'confirmDraft', {})).dossier.facts.outcome).toBe('granted');
    const contested = waiting.does(lan, 'contestDraft', { reason: 'text:4' });
    expect(contested.dossier.state.handling).toEqual({ processing: 'drafting' });
    expect(sealed(drafted('refused')).dossier.facts.outcome).toBe('refused');
  });

  it.each([
    ['residence', 'cong-an-thanh-pho'],
    ['healthCard', 'bhxh-ha-noi'],
  ])('has %s decided at %s, which answers the dossier above', (link, agency) => {
    const at = staffOf(agency);
    const checked = child(link, agency).does(at.head, 'assign', { handlerId: 'handler' });
    const draft = checked.does(at.handler, 'submitForApproval', { outcome: 'granted', draft: 'text:5' });
    const told = draft.does(at.leader, 'approve', {}).does(at.documentClerk, 'issue', {});
    expect(told.last?.effects).toContainEqual({ type: 'answerParent', params: {} });
    expect(checked.refusal(head, 'assign', { handlerId: 'handler' })).toBe('notYourStep');
    expect(draft.does(at.leader, 'returnInternally', { comment: 'text:6' }).dossier.state.handling).toEqual({
      processing: 'checking',
    });
  });

  it('hears of a matter that the parents take back before it is accepted', () => {
    const told = opened('birth', 'bach-mai').does(lan, 'cancel', {});
    expect(told.dossier.state.handling).toBe('cancelled');
    expect(told.last?.effects).toContainEqual({ type: 'answerParent', params: {} });
    expect(settled(begun(), 'birth', 'ended').dossier.state.handling).toEqual({ processing: 'summing' });
  });

  it('pauses only the matter that needs a supplement', () => {
    const police = staffOf('cong-an-thanh-pho');
    const items = ['paper:ownerConsent'];
    const asked = child('residence', 'cong-an-thanh-pho')
      .does(police.handler, 'receive', {})
      .does(police.handler, 'askSupplement', { items, reason: 'text:7', days: 15 });
    expect(asked.dossier.facts.clock?.segments.at(-1)?.kind).toBe('pause');
    const stopped = asked.at('2026-03-17', '23:59').does(system, 'lapse', { deadline: 'supplement' });
    expect(stopped.last?.effects).toContainEqual({ type: 'answerParent', params: {} });
    expect(settled(begun(), 'birth', 'granted').dossier.facts.clock?.segments.at(-1)?.kind).toBe('run');
  });

  it('goes on where it was when a withdrawal is declined', () => {
    const kept = settled(begun(), 'birth', 'granted')
      .does(lan, 'withdraw', { reason: 'text:8' })
      .does(clerk, 'declineWithdrawal', { reason: 'text:8' });
    expect(kept.dossier.state.handling).toEqual({ processing: 'residence' });
  });
});
