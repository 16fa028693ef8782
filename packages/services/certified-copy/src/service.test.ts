import { people, submitted } from '@mot-cua/testing';
import { feeFor, visitsOf } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { certifiedCopy } from './service.ts';

const { lan, clerk, leader, documentClerk, system } = people;

const declared = { paperKind: 'diploma', pages: 3, copies: 2, visitDate: '2026-03-02', visitTime: '09:00' };
const booked = () => submitted(certifiedCopy, declared, 'desk');
const counted = () =>
  booked()
    .does(clerk, 'accept', { papersChecked: true, originalsShown: true })
    .does(clerk, 'transfer', {})
    .does(clerk, 'assessFee', { declared: { pages: 4 } });
const ready = () =>
  counted()
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) });

const handedOver = { identityChecked: true, originalsCompared: true };

describe('the certified copy', () => {
  it('is certified and handed over at the counter', () => {
    const told = ready()
      .does(clerk, 'confirmPayment', { amount: 12_000, orderRef: 'desk-1', receivedBy: 'desk' })
      .does(clerk, 'deliverAtDesk', handedOver);
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
  });

  it.each([
    ['2026-03-02', '14:59', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02', '15:10', '2026-03-03T10:00:00.000Z'],
    ['2026-11-23', '15:10', '2026-11-25T10:00:00.000Z'],
  ])('brought on %s at %s is due at %s', (date, time, due) => {
    const told = submitted(certifiedCopy, { ...declared, visitDate: date }, 'desk').at(date, time);
    expect(told.does(clerk, 'accept', { papersChecked: true, originalsShown: true }).dossier.facts.clock?.dueAt).toBe(
      due,
    );
  });

  it.each([
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 1, 5_000],
    [198, 1, 200_000],
    [500, 3, 600_000],
  ])('%i pages in %i copies cost %i đồng', (pages, copies, amount) => {
    expect(certifiedCopy.tariff && feeFor(certifiedCopy.tariff, { pages, copies })).toBe(amount);
  });

  it('is not handed over unpaid, nor to somebody whose identity was not checked', () => {
    expect(ready().refusal(clerk, 'deliverAtDesk', handedOver)).toBe('feeNotSettled');
    const paid = ready().does(clerk, 'confirmPayment', { amount: 12_000, orderRef: 'desk-1', receivedBy: 'desk' });
    expect(paid.refusal(clerk, 'deliverAtDesk', { ...handedOver, identityChecked: false })).toBe('identityNotChecked');
    expect(paid.refusal(clerk, 'deliverAtDesk', { ...handedOver, originalsCompared: false })).toBe(
      'originalsNotCompared',
    );
  });

  it('numbers each original by its kind of paper, per year and agency', () => {
    expect(counted().does(leader, 'approve', {}).does(documentClerk, 'issue', {}).last?.numbers).toEqual([
      { series: 'documentNumber', scope: 'bach-mai:2026:SCT/BS:diploma' },
    ]);
  });

  it('is cancelled when nobody comes on the booked day', () => {
    expect(booked().refusal(system, 'lapse', { deadline: 'visit' })).toBe('deadlineNotReached');
    expect(booked().at('2026-03-03', '00:00').does(system, 'lapse', { deadline: 'visit' }).dossier.state.handling).toBe(
      'cancelled',
    );
    expect(booked().last?.deadlines).toEqual([{ kind: 'visit', at: '2026-03-02T16:59:00.000Z' }]);
  });

  it('needs visits, and says which', () => {
    expect(visitsOf(certifiedCopy)).toEqual(['originals', 'payAtDesk', 'collect']);
    expect(lan.kind).toBe('citizen');
  });
});
