import { plainDate } from '@mot-cua/calendar';
import { addWarningSettings, findWarningSettings, legalNow } from '@mot-cua/db';
import {
  type Answers,
  type Field,
  type FormPage,
  type PageProblems,
  parsePage,
  type RawAnswers,
} from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { administeringAgency } from '../reorganisation/administering-agency.ts';
import { rulesFrom, type WarnedRole, type WarningRule, type WarningRules, warnedRoles } from './warning-rules.ts';

const mostHours = 400;

const reasons = {
  percent: { min: 1, max: 99 },
  hoursBefore: { min: 0, max: mostHours },
  hoursAfter: { min: 0, max: mostHours },
} as const satisfies Record<keyof WarningRule, { min: number; max: number }>;

const reasonNames = Object.keys(reasons) as (keyof WarningRule)[];

export type WarningField = `${WarnedRole}.${keyof WarningRule}`;

const fields = warnedRoles.flatMap((role) =>
  reasonNames.map((reason): Field & { name: WarningField } => ({
    ...{ name: `${role}.${reason}`, kind: 'number', optional: true },
    ...reasons[reason],
  })),
);

/** Three numbers for each who is told; an empty one is no reason to tell. */
export const warningPage: FormPage & { fields: readonly (Field & { name: WarningField })[] } = {
  name: 'warnings',
  fields,
};

const numberIn = (answers: Answers, name: WarningField): number | null => {
  const answer = answers[name];
  return answer === undefined || answer === '' ? null : Number(answer);
};

const ruleIn = (answers: Answers, role: WarnedRole): WarningRule => ({
  percent: numberIn(answers, `${role}.percent`),
  hoursBefore: numberIn(answers, `${role}.hoursBefore`),
  hoursAfter: numberIn(answers, `${role}.hoursAfter`),
});

/** What holds now, for the administrator of the city. Null: not for this person. */
export async function readWarningRules(deps: Pick<Deps, 'db'>, staff: Staff): Promise<WarningRules | null> {
  const [agencyId, stored] = await Promise.all([administeringAgency(deps, staff), findWarningSettings(deps.db)]);
  return agencyId ? rulesFrom(stored) : null;
}

/** Sets when who is told, from now on. Null: not for this person. */
export async function setWarningRules(
  deps: Pick<Deps, 'db'>,
  { raw, intentId }: { raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<{ set: true } | { problems: PageProblems } | null> {
  const [agencyId, now, calendar] = await Promise.all([
    administeringAgency(deps, staff),
    legalNow(deps.db),
    loadCalendar(deps.db),
  ]);
  if (!agencyId) return null;
  const { answers, problems } = parsePage(warningPage, raw, {}, { today: plainDate(now), calendar });
  if (Object.keys(problems).length > 0) return { problems };
  const rules = Object.fromEntries(warnedRoles.map((role) => [role, ruleIn(answers, role)]));
  await addWarningSettings(deps.db, { id: intentId, rules, setBy: staff.id });
  return { set: true };
}
