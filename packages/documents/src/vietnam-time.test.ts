import { describe, expect, it } from 'vitest';
import { instantOf, longDate, longTime, stampTime } from './vietnam-time.ts';

describe('dates on Vietnamese papers', () => {
  it('takes an instant to the day it is in Vietnam', () => {
    expect(longTime('2026-11-23T17:00:00Z')).toBe('00 giờ 00 phút, ngày 24 tháng 11 năm 2026');
    expect(stampTime('2026-12-31T17:30:00Z')).toBe('00:30 01/01/2027 +07:00');
  });

  it('leads January and February with a zero, later months without', () => {
    expect(longDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(longDate('2026-03-05')).toBe('ngày 05 tháng 3 năm 2026');
  });

  it('starts a calendar day at midnight in Vietnam', () => {
    expect(instantOf('2026-11-26').toISOString()).toBe('2026-11-25T17:00:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => longDate('26/11/2026')).toThrow(RangeError);
    expect(() => longDate('')).toThrow(RangeError);
  });
});
