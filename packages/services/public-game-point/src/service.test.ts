import { people, submitted } from '@mot-cua/testing';
import { describe, expect, it } from 'vitest';
import { publicGamePoint } from './service.ts';

const { lan, clerk, head, handler, inspector, leader, documentClerk, system } = people;

const declared = { ownerKind: 'person', roomArea: 60, machines: 20, schoolDistance: 400 };
const order = { orderRef: 'A1', receivedBy: 'gateway' } as const;
const visit = { at: '2026-03-05T02:00:00.000Z' };
const minutes = 'text:1';

const planned = () =>
  submitted(publicGamePoint, declared, 'desk')
    .does(lan, 'startPayment', { orderRef: 'A1' })
    .does(system, 'confirmPayment', { amount: 500_000, ...order })
    .does(clerk, 'accept', { papersChecked: true })
    .does(clerk, 'transfer', {})
    .does(head, 'assign', { handlerId: 'handler' })
    .does(handler, 'planInspection', visit)
    .at('2026-03-05', '10:00');
const toMend = () => planned().does(inspector, 'recordInspection', { outcome: 'fixable', minutes });

describe('the game point', () => {
  it('is inspected, certified and handed over at the desk', () => {
    const told = planned()
      .does(inspector, 'recordInspection', { outcome: 'passed', minutes })
      .does(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:2' })
      .does(head, 'endorse', {})
      .does(leader, 'approve', {})
      .does(documentClerk, 'issue', {})
      .does(system, 'resultPrepared', { sha256: 'f'.repeat(64) })
      .does(clerk, 'deliverAtDesk', { identityChecked: true, originalsCompared: true, receiver: 'owner' });
    expect(told.dossier.state).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
    expect(told.dossier.facts.inspections).toEqual([{ ...visit, outcome: 'passed' }]);
  });

  it('is planned for a day that is still to come, and again when nobody was there', () => {
    const nobody = planned().does(inspector, 'recordInspection', { outcome: 'noShow', minutes });
    expect(nobody.dossier.state.handling).toEqual({ processing: 'arranging' });
    expect(nobody.refusal(handler, 'planInspection', visit)).toBe('inspectionInThePast');
  });

  it('mends what can be mended once, while the clock stands still, and is looked at again', () => {
    expect(toMend().dossier.facts.clock?.segments.at(-1)?.reason).toBe('applicantFixes');
    const again = toMend().does(lan, 'reportReady', { note: 'text:3' });
    expect(again.dossier.state.handling).toEqual({ processing: 'inspecting' });
    const failed = again.does(inspector, 'recordInspection', { outcome: 'fixable', minutes });
    expect(failed.dossier.state.handling).toEqual({ processing: 'draftingRefusal' });
    expect(failed.refusal(handler, 'submitForApproval', { outcome: 'granted', draft: 'text:2' })).not.toBeNull();
  });

  it('is refused when the inspection fails, or when nothing is mended in time', () => {
    const failed = planned().does(inspector, 'recordInspection', { outcome: 'failed', minutes });
    expect(failed.dossier.state.handling).toEqual({ processing: 'draftingRefusal' });
    const silent = toMend().at('2026-03-21', '09:00').does(system, 'lapse', { deadline: 'fix' });
    expect(silent.dossier.state.handling).toEqual({ processing: 'draftingRefusal' });
    expect(silent.dossier.facts.clock?.segments.at(-1)?.kind).toBe('run');
  });
});
