import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { civilExtract } from './service.ts';

const { lan, clerk, handler, leader, documentClerk, system } = people;

const declared = { event: 'birth', relation: 'self', copies: 2, resultChannel: 'online' };
const applied = () => submitted(civilExtract, declared, 'online');
const asked = () =>
  applied()
    .does(lan, 'startPayment', { orderRef: 'A1' })
    .does(system, 'confirmPayment', { amount: 16_000, orderRef: 'A1', receivedBy: 'gateway' })
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {});
const answered = (matches: 'none' | 'one' | 'many') =>
  asked().does(system, 'registerAnswered', { register: 'civilStatus', matches, reference: 'KS-1' });
const issued = (told: ReturnType<typeof asked>) =>
  told
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
    .does(lan, 'openResult', {});

describe('the extract', () => {
  it('is drafted by the register, confirmed by the applicant, signed and sealed, without a visit or a handler', () => {
    const told = issued(answered('one').does(lan, 'confirmDraft', {}));
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
    expect(told.dossier.facts).toMatchObject({ drafterId: 'system', handlerId: null, outcome: 'granted' });
    expect(told.dossier.facts.lookups).toMatchObject([{ matches: 'one', reference: 'KS-1', by: 'register' }]);
  });

  it('asks the register only once the fee is paid', () => {
    expect(applied().refusal(clerk, 'accept', { papersChecked: true })).toBe('feeNotSettled');
    expect(applied().dossier.facts.fee.amount).toBe(16_000);
    expect(asked().last?.effects).toContainEqual({ type: 'lookUp', params: { register: 'civilStatus' } });
    expect(asked().dossier.facts.clock?.dueAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('takes silence for consent after a day, and the clock stands still until then', () => {
    const reading = answered('one');
    expect(reading.last?.deadlines).toEqual([{ kind: 'confirmation', at: '2026-03-03T02:00:00.000Z' }]);
    expect(reading.dossier.facts.clock?.segments.at(-1)).toMatchObject({ kind: 'pause', reason: 'applicantReads' });
    expect(reading.refusal(system, 'lapse', { deadline: 'confirmation' })).toBe('deadlineNotReached');
    const silent = reading.at('2026-03-03', '09:00').does(system, 'lapse', { deadline: 'confirmation' });
    expect(silent.dossier.state.handling).toEqual({ processing: 'approving' });
    expect(silent.dossier.facts.waitUntil).toBeNull();
    expect(silent.dossier.facts.clock?.dueAt).toBe('2026-03-03T10:00:00.000Z');
  });

  it.each(['none', 'many'] as const)('is a person’s work when the register knows %s', (matches) => {
    const refused = answered(matches).does(handler, 'submitForApproval', { outcome: 'refused', draft: 'text:1' });
    expect(issued(refused).dossier.facts.outcome).toBe('refused');
  });

  it.each(['one', 'none', 'many'] as const)('is looked for by hand when the register is silent: %s', (matches) => {
    const silent = asked().does(system, 'registerSilent', { register: 'civilStatus' });
    const looked = silent.does(handler, 'recordLookup', { matches, reference: 'KS-2' });
    expect(looked.dossier.facts.lookups).toMatchObject([{ matches, by: 'staff' }]);
    const told = looked.does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:1' });
    expect(told.refusal({ ...leader, id: 'handler' }, 'approve', {})).toBe('mayNotApproveOwnDraft');
    expect(issued(told).dossier.state.handling).toBe('returned');
  });

  it('that the applicant finds wrong goes to a person, and back to a person when the leader says so', () => {
    const contested = answered('one').does(lan, 'contestDraft', { reason: 'text:1' });
    expect(contested.dossier.state.handling).toEqual({ processing: 'comparing' });
    const back = contested
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:2' })
      .does(leader, 'returnInternally', { comment: 'text:3' });
    expect(back.dossier.state.handling).toEqual({ processing: 'comparing' });
  });

  it('may need a supplement, after which the register is asked again', () => {
    const items = ['field:eventYear'];
    const back = answered('none')
      .does(handler, 'askSupplement', { items, reason: 'text:1', days: 15 })
      .does(lan, 'resubmit', { changed: items, declared: {}, revision: 2 });
    expect(back.dossier.state.handling).toEqual({ processing: 'askingRegister' });
    expect(back.dossier.facts.lookups).toHaveLength(2);
  });

  it('is numbered by the kind of event', () => {
    const numbers = answered('one')
      .does(lan, 'confirmDraft', {})
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {});
    expect(numbers.last?.numbers).toEqual([{ series: 'documentNumber', scope: 'bach-mai:2026:TLHT-BS:birth' }]);
  });
});
