import { type Journey, people, staff, staffOf, submitted } from '@mot-cua/testing';
import { nationalStatus, visitsOf } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { cableRoadWorks } from './service.ts';

const { lan, system } = people;
const { clerk, head, handler, inspector, leader, documentClerk } = staffOf('so-xay-dung');
const asked = cableRoadWorks.consultees ?? [];
const consultee = (agencyId: string) => staff(`consultee-${agencyId}`, agencyId, 'consultee');

const declared = { surface: 'pavement', length: 120, area: 60, crossesUtilities: 'no', shared: 'no' };
const applied = () => submitted(cableRoadWorks, declared, 'desk', 'so-xay-dung');
const read = (told: Journey = applied()) =>
  told
    .does(clerk, 'accept', { papersChecked: true, originalsShown: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' });
const consulted = (told: Journey = read()) => told.does(handler, 'consult', { agencyIds: asked, question: 'text:1' });
const answers = (told: Journey, agencies: readonly string[], answer: 'agreed' | 'disagreed' = 'agreed') =>
  agencies.reduce(
    (sofar, agencyId) => sofar.does(consultee(agencyId), 'answer', { agencyId, answer, opinion: 'text:2' }),
    told,
  );
const surveyed = (told: Journey) => told.does(inspector, 'recordInspection', { outcome: 'passed', minutes: 'text:3' });
const weighed = () => surveyed(answers(consulted(), asked));
const pays = (told: Journey) =>
  told
    .does(lan, 'startPayment', { orderRef: 'D1' })
    .does(system, 'confirmPayment', { amount: 78_000_000, orderRef: 'D1', receivedBy: 'gateway' });
const secured = (told: Journey = weighed()) => pays(told.does(handler, 'assessFee', { declared: { area: 65 } }));
const issued = (told: Journey, outcome: 'granted' | 'refused' = 'granted') =>
  told
    .does(handler, 'submitForApproval', { outcome, draft: 'text:4' })
    .does(head, 'endorse', {})
    .does(leader, 'approve', {})
    .does(documentClerk, 'issue', {})
    .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
    .does(clerk, 'deliverAtDesk', { identityChecked: true, originalsCompared: true });
const restored = () =>
  issued(secured()).does(lan, 'beginWorks', {}).at('2026-03-20', '09:00').does(lan, 'reportReady', { note: 'text:5' });

describe('the permit for cable works', () => {
  it('goes from application over survey, opinions and deposit to permit, works, acceptance and the deposit back', () => {
    const permit = issued(secured());
    expect(permit.dossier.state).toEqual({
      handling: { returned: 'permitted' },
      payment: 'paid',
      delivery: 'delivered',
    });
    const accepted = restored().does(inspector, 'recordInspection', { outcome: 'passed', minutes: 'text:6' });
    expect(accepted.dossier.state.handling).toBe('closed');
    expect(accepted.dossier.state.payment).toBe('refundRequested');
    const back = accepted
      .does(clerk, 'approveRefund', {})
      .does(system, 'confirmRefund', { amount: 78_000_000, orderRef: 'D1' });
    expect(back.dossier.state.payment).toBe('refunded');
    expect(nationalStatus(back.dossier.state)).toBe('returned');
  });

  it('is due seven working days after acceptance, and opinions within three', () => {
    expect(read().dossier.facts.clock?.dueAt).toBe('2026-03-11T10:00:00.000Z');
    expect(consulted().last?.deadlines).toContainEqual({ kind: 'consultation', at: '2026-03-05T10:00:00.000Z' });
  });

  it('waits for the survey and for all opinions, whichever comes first', () => {
    const early = surveyed(consulted());
    expect(early.dossier.state.handling).toEqual({
      processing: { examining: { survey: 'done', opinions: 'asked' } },
    });
    expect(answers(early, asked).dossier.state.handling).toEqual({ processing: 'weighing' });
    expect(weighed().dossier.state.handling).toEqual({ processing: 'weighing' });
    const missed = consulted().does(inspector, 'recordInspection', { outcome: 'noShow', minutes: 'text:7' });
    const planned = missed.does(handler, 'planInspection', { at: '2026-03-04T02:00:00.000Z' });
    expect(planned.dossier.facts.inspections.map(({ outcome }) => outcome)).toEqual(['noShow', null]);
    expect(missed.refusal(handler, 'planInspection', { at: '2026-03-01T02:00:00.000Z' })).toBe('inspectionInThePast');
  });

  it('goes on without an agency that is silent, and keeps its late answer as late', () => {
    const [late = '', ...others] = asked;
    const silent = answers(surveyed(consulted()), others).at('2026-03-05', '17:00');
    const lapsed = silent.does(system, 'lapse', { deadline: 'consultation' });
    expect(lapsed.dossier.state.handling).toEqual({ processing: 'weighing' });
    const after = answers(lapsed.at('2026-03-06', '09:00'), [late], 'disagreed');
    expect(after.dossier.facts.consultations[0]).toMatchObject({ answer: 'disagreed', silent: true });
    const stillSurveying = answers(consulted(), others).at('2026-03-05', '17:00');
    const meanwhile = stillSurveying.does(system, 'lapse', { deadline: 'consultation' });
    expect(answers(meanwhile, [late]).dossier.state.handling).toEqual({
      processing: { examining: { survey: 'visiting', opinions: 'done' } },
    });
  });

  it('is the leader’s to decide, with a reason, where an agency disagrees', () => {
    const [against = '', ...others] = asked;
    const divided = surveyed(answers(answers(consulted(), others), [against], 'disagreed'));
    expect(issued(secured(divided)).dossier.facts.outcome).toBe('granted');
    const refused = issued(divided, 'refused');
    expect(refused.dossier.state).toEqual({
      handling: { returned: 'permitted' },
      payment: 'none',
      delivery: 'delivered',
    });
    expect(refused.refusal(lan, 'beginWorks', {})).toBe('notInThisCase');
    expect(refused.does(system, 'archive', {}).dossier.state.handling).toBe('closed');
  });

  it('is not granted before the deposit is there; the clock stands still meanwhile, and what was paid stays', () => {
    expect(weighed().refusal(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:4' })).toBe(
      'notInThisCase',
    );
    const waits = weighed().does(handler, 'assessFee', { declared: { area: 65 } });
    expect(waits.dossier.facts.fee.amount).toBe(78_000_000);
    expect(nationalStatus(waits.dossier.state)).toBe('financialObligation');
    expect(waits.dossier.facts.clock?.segments.at(-1)).toMatchObject({ kind: 'pause', reason: 'financialObligation' });
    expect(secured().dossier.state.handling).toEqual({ processing: 'drafting' });
    const unpaid = waits.at('2026-03-12', '23:59').does(system, 'lapse', { deadline: 'fee' });
    expect([unpaid.dossier.state.handling, unpaid.dossier.state.payment]).toEqual(['stopped', 'cancelled']);
  });

  it('gives the deposit back when it is refused, stopped or withdrawn after all', () => {
    expect(issued(secured(), 'refused').dossier.state.payment).toBe('refundRequested');
    const stopped = secured().does(leader, 'stop', { ground: 'forbiddenPeriod', reason: 'text:8' });
    expect(stopped.dossier.state.payment).toBe('refundRequested');
    const wanted = secured().does(lan, 'withdraw', { reason: 'text:9' });
    expect(wanted.does(clerk, 'confirmWithdrawal', {}).dossier.state.payment).toBe('refundRequested');
    const kept = wanted.does(clerk, 'declineWithdrawal', { reason: 'text:9' });
    const again = kept.does(head, 'assign', { handlerId: 'handler' });
    const counted = surveyed(answers(consulted(again), asked)).does(handler, 'assessFee', { declared: { area: 65 } });
    expect(issued(counted).dossier.facts.outcome).toBe('granted');
  });

  it('asks for a supplement once, and begins anew', () => {
    const ask = { items: ['paper:trafficPlan'], reason: 'text:1', days: 15 } as const;
    const back = read()
      .does(handler, 'askSupplement', ask)
      .does(lan, 'resubmit', { changed: ['paper:trafficPlan'], declared: {}, revision: 2 });
    expect(back.dossier.state.handling).toEqual({ processing: 'unassigned' });
    expect(back.does(handler, 'receive', {}).refusal(handler, 'askSupplement', ask)).toBe('supplementAlreadyAsked');
  });

  it('has a surface with defects redone, and reminds whoever digs of the duty', () => {
    const redo = restored().does(inspector, 'recordInspection', { outcome: 'failed', minutes: 'text:6' });
    expect(redo.dossier.state).toMatchObject({ handling: { returned: 'working' }, payment: 'paid' });
    expect(redo.last?.effects).toContainEqual({ type: 'notify', params: { notice: 'obligationDue' } });
    const again = redo
      .does(lan, 'reportReady', { note: 'text:5' })
      .does(inspector, 'recordInspection', { outcome: 'noShow', minutes: 'text:6' })
      .does(handler, 'planInspection', { at: '2026-03-25T02:00:00.000Z' })
      .does(inspector, 'recordInspection', { outcome: 'fixable', minutes: 'text:6' });
    expect(again.dossier.state.handling).toEqual({ returned: 'working' });
    const begun = issued(secured()).does(lan, 'beginWorks', {});
    expect(begun.last?.deadlines).toEqual([{ kind: 'obligation', at: '2026-04-01T16:59:00.000Z' }]);
    const reminded = begun.at('2026-04-01', '23:59').does(system, 'lapse', { deadline: 'obligation' });
    expect(reminded.dossier.state.handling).toEqual({ returned: 'working' });
    expect(reminded.last?.deadlines).toEqual([{ kind: 'obligation', at: '2026-05-01T16:59:00.000Z' }]);
  });

  it('goes back to the handler when the head or the leader says so', () => {
    const drafted = secured().does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:4' });
    expect(drafted.does(head, 'returnInternally', { comment: 'text:1' }).dossier.state.handling).toEqual({
      processing: 'weighing',
    });
    const read2 = drafted.does(head, 'endorse', {}).does(leader, 'returnInternally', { comment: 'text:1' });
    expect(read2.dossier.facts.internalReturns).toBe(1);
    expect(drafted.refusal({ ...head, id: 'handler' }, 'endorse', {})).toBe('mayNotApproveOwnDraft');
  });

  it('needs visits, and says which', () => {
    expect(visitsOf(cableRoadWorks)).toEqual(['originals', 'collect']);
  });
});
