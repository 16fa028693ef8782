import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { type WarningField, type WarningRules, warnedRoles, warningPage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

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
  { done, rejected }: { done?: boolean; rejected?: { raw: RawAnswers; problems: PageProblems } },
  say: Say,
) {
  const { t } = say;
  const { raw, problems } = rejected ?? { raw: rawOf(rules), problems: {} };
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, raw, problems, communes: [] };
  const items = fieldErrors(warningPage.fields, asking, say);
  const fields = fieldViews(warningPage.fields, asking, say);
  const title = t('backoffice:warnings.title');
  return {
    title,
    mendTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:warnings.lead'),
    note: t('backoffice:warnings.note'),
    done: done ? t('backoffice:warnings.done') : null,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    fields,
    send: t('backoffice:warnings.send'),
    intentId: newIntentId(),
  };
}
