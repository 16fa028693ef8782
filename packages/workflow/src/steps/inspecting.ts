import type { TimeLimit } from '@mot-cua/calendar';
import type { InspectionOutcome } from '../facts.ts';
import { chart } from '../vocabulary/chart.ts';

/** A visit is planned and the applicant is told. */
export const planning = (target: string, by: 'divisionHead' | 'handler') =>
  ({
    target,
    guard: { type: 'inTheFuture' },
    actions: ['planVisit', { type: 'notify', params: { notice: 'inspectionPlanned' } }],
    meta: { by: [by], channel: 'office' },
  }) as const;

/** One thing that a visit may come to. */
export const found = (outcome: InspectionOutcome, target: string) =>
  ({
    target,
    guard: { type: 'inspectionIs', params: { outcome } },
    actions: 'noteInspection',
    meta: { by: ['inspector'], channel: 'office' },
  }) as const;

/** What may be mended is mended, and looked at again once; the clock stands still until the applicant reports. */
export const fixable = (target: string) =>
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
export const inspecting = (
  next: { passed: string; failed: string; fixable: string; noShow: string },
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
export const fixing = (next: { ready: string; lapsed: string }) =>
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
