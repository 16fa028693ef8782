import { describe, expect, it } from 'vitest';
import { defineService } from './define-service.ts';
import { exemptionClaimed } from './exemption.ts';
import type { Exemption, Tariff } from './tariff.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';
import { applicant, staff, submission, told } from './test/told.ts';

const basis = { document: 'Luật', article: '11.1' };
const half: Exemption = {
  category: 'disability',
  percent: 50,
  legalBasis: basis,
  proof: 'proof',
  from: '2026-03-01',
  to: '2026-03-31',
};
const whole: Exemption = { ...half, category: 'poorHousehold', percent: 100, to: undefined };
const tariff: Tariff = {
  kind: 'fee',
  timing: 'atSubmission',
  legalBasis: 'x',
  perUnit: { field: 'copies', tiers: [{ each: 333 }] },
  exemptions: [half, whole],
};
const onDay = (day: string, exemption?: string, copies = 1) =>
  exemptionClaimed(tariff, { copies, ...(exemption && { exemption }) }, `${day}T02:00:00.000Z`);

describe('an exemption from a fee', () => {
  it('holds from its first day to its last, and for ever where the law names none', () => {
    expect(onDay('2026-02-28', 'disability')).toBeNull();
    expect(onDay('2026-03-01', 'disability')).toEqual({ category: 'disability', amount: 167 });
    expect(onDay('2026-03-31', 'disability')).toEqual({ category: 'disability', amount: 167 });
    expect(onDay('2026-04-01', 'disability')).toBeNull();
    expect(onDay('2099-01-01', 'poorHousehold')).toEqual({ category: 'poorHousehold', amount: 333 });
  });

  it('is nobody’s who does not claim it, claims another one, or owes nothing', () => {
    expect(onDay('2026-03-02')).toBeNull();
    expect(onDay('2026-03-02', 'revolutionMerit')).toBeNull();
    expect(onDay('2026-03-02', 'toString')).toBeNull();
    expect(onDay('2026-03-02', 'poorHousehold', 0)).toBeNull();
    expect(
      exemptionClaimed({ ...tariff, exemptions: undefined }, { copies: 1, exemption: 'disability' }, ''),
    ).toBeNull();
  });

  it('in part leaves the rest to pay, and only the rest', () => {
    const both = { vi: sampleTexts, en: sampleTexts };
    const procedure = defineService({ ...sampleService, tariff }, both);
    const declared = { copies: 3, exemption: 'disability' };
    const clerk = staff('clerk');
    const confirm = { proofChecked: true, category: 'disability', amount: 500 } as const;
    const { state, facts } = told(
      procedure,
      [applicant, { type: 'submit', data: { ...submission.data, declared } } as typeof submission],
      [clerk, { type: 'confirmExemption', data: confirm }],
    );
    expect([state.payment, facts.fee.amount, facts.fee.exemption?.standing]).toEqual(['due', 499, 'confirmed']);
  });

  it('stands in the chart only of a service that has one', () => {
    const both = { vi: sampleTexts, en: sampleTexts };
    const states = (exemptions?: readonly Exemption[]) => {
      const priced = { ...tariff, perUnit: { field: null, tiers: [{ each: 1 }], atLeast: 1 }, exemptions };
      const { machine } = defineService({ ...sampleService, onlineLevel: 4, onlineMode: 'full', tariff: priced }, both);
      return machine.root.states.payment?.states ?? {};
    };
    expect(Object.keys(states())).not.toContain('exemptionClaimed');
    expect(states([whole]).exemptionClaimed?.on.confirmExemption).toHaveLength(1);
    expect(states([whole, half]).exemptionClaimed?.on.confirmExemption).toHaveLength(2);
  });
});
