import { type WarningField, type WarningRules, warnedRoles, warningPage } from '@mot-cua/use-cases';
import type { RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';

type Role = (typeof warnedRoles)[number];
type Reason = keyof WarningRules[Role];

/** Each question says whom it is about: the same three are asked of each. */
const labelsOf = ({ t }: Say) =>
  Object.fromEntries(
    warningPage.fields.map(({ name }) => {
      const [role, reason] = name.split('.') as [Role, Reason];
      const who = t(`workflow:roles.${role}`);
      return [name, { label: t(`backoffice:warnings.fields.${reason}`, { who }) }];
    }),
  );

const rawOf = (rules: WarningRules): RawAnswers =>
  Object.fromEntries(
    warnedRoles.flatMap((role) =>
      Object.entries(rules[role]).map(([reason, value]): [WarningField, string] => [
        `${role}.${reason as Reason}`,
        value === null ? '' : String(value),
      ]),
    ),
  );

/** When who is told of a date, as it holds now or as it came back to be mended. */
export function warningsView(
  rules: WarningRules,
  { done, rejected }: { done?: boolean; rejected?: RejectedSettings },
  say: Say,
) {
  const { t } = say;
  const title = t('backoffice:warnings.title');
  const settings = { title, page: warningPage, labels: labelsOf(say), send: t('backoffice:warnings.send') };
  return {
    title,
    lead: t('backoffice:warnings.lead'),
    note: t('backoffice:warnings.note'),
    done: done ? t('backoffice:warnings.done') : undefined,
    form: settingsForm(settings, rejected ?? { raw: rawOf(rules) }, say),
  };
}
