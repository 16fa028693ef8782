import { z } from 'zod';

/** Who is told of a date, one after the other. */
export const warnedRoles = ['handler', 'divisionHead', 'approvingLeader'] as const;
export type WarnedRole = (typeof warnedRoles)[number];

/** When one of them is told; each null: not for this reason. In working hours, but for the percent of the time that is used. */
export interface WarningRule {
  percent: number | null;
  hoursBefore: number | null;
  hoursAfter: number | null;
}

export type WarningRules = Readonly<Record<WarnedRole, WarningRule>>;

/** The handler two working days before the date at the latest, the head one, the leader when a working day has gone by without a result. */
export const usualRules: WarningRules = {
  handler: { percent: 75, hoursBefore: 16, hoursAfter: 0 },
  divisionHead: { percent: null, hoursBefore: 8, hoursAfter: 0 },
  approvingLeader: { percent: null, hoursBefore: null, hoursAfter: 8 },
};

const rule = z.object({
  percent: z.number().nullable(),
  hoursBefore: z.number().nullable(),
  hoursAfter: z.number().nullable(),
});
const rules = z.object({ handler: rule, divisionHead: rule, approvingLeader: rule });

/** What was stored, or the usual where nothing was. */
export const rulesFrom = (stored: unknown): WarningRules => (stored === null ? usualRules : rules.parse(stored));
