import type { TimeLimit } from '@mot-cua/calendar';
import type { InspectionOutcome } from '../facts.ts';
import { chart } from '../vocabulary/chart.ts';

/** A visit is planned and the applicant is told. */
export const planning = <const Target extends string>(target: Target, by: 'divisionHead' | 'handler') =>
  ({
    target,
    guard: { type: 'inTheFuture' },
    actions: ['planVisit', { type: 'notify', params: { notice: 'inspectionPlanned' } }],
    meta: { by: [by], channel: 'office' },
  }) as const;

/** One thing that a visit may come to. */
export const found = <const Target extends string>(outcome: InspectionOutcome, target: Target) =>
  ({
    target,
    guard: { type: 'inspectionIs', params: { outcome } },
    actions: 'noteInspection',
    meta: { by: ['inspector'], channel: 'office' },
  }) as const;

/** What may be mended is mended, and looked at again once; the clock stands still until the applicant reports. */
export const fixable = <const Target extends string>(target: Target) =>
  ({
    ...found('fixable', target),
    guard: {
      type: 'every',
      params: [{ type: 'inspectionIs', params: { outcome: 'fixable' } }, { type: 'firstFix' }],
    },
    actions: [
      'noteInspection',
      { type: 'pauseCounting', params: { reason: 'applicantFixes' } },
      { type: 'waitFor', params: { deadline: 'fix' } },
      { type: 'notify', params: { notice: 'fixAsked' } },
    ],
  }) as const;

/** The inspection team visits the site and writes the minutes. */
export const inspecting = <
  const Passed extends string,
  const Failed extends string,
  const Fixable extends string,
  const NoShow extends string,
>(
  next: { passed: Passed; failed: Failed; fixable: Fixable; noShow: NoShow },
  time: TimeLimit,
) =>
  chart({
    meta: { role: 'inspector', time },
    on: {
      recordInspection: [
        found('passed', next.passed),
        fixable(next.fixable),
        found('fixable', next.failed),
        found('failed', next.failed),
        found('noShow', next.noShow),
      ],
    },
  });

/** The applicant mends what the visit found; silence goes on to the decision. */
export const fixing = <const Ready extends string, const Lapsed extends string>(next: {
  ready: Ready;
  lapsed: Lapsed;
}) =>
  chart({
    meta: { role: 'applicant', lapses: 'fix' },
    on: {
      reportReady: { target: next.ready, actions: 'resumeCounting', meta: { by: ['applicant'], channel: 'online' } },
      lapse: {
        target: next.lapsed,
        guard: { type: 'deadlinePassed', params: { deadline: 'fix' } },
        actions: 'resumeCounting',
        meta: { by: ['system'] },
      },
    },
  });
