import { fieldErrors, fieldViews } from '@mot-cua/forms';
import type { FieldView } from '@mot-cua/ui';
import { type GuardianTrouble, guardianPage } from '@mot-cua/use-cases';
import type { SignedIn } from '@mot-cua/web/server';
import type { Field, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What was posted and not taken. */
export interface RejectedGuardian {
  raw: RawAnswers;
  problems?: PageProblems;
  trouble?: GuardianTrouble;
}

type Name = (typeof guardianPage.fields)[number]['name'];

/** The question at which a trouble is put right. */
const placeOf: Record<GuardianTrouble, Name> = {
  oneself: 'childId',
  grownUp: 'childBirthDate',
  notOlder: 'childBirthDate',
  guardianOtherwiseKnown: 'personalId',
  childOtherwiseKnown: 'childId',
  noted: 'childId',
  own: 'personalId',
};

const hinted = (
  name: 'personalId' | 'fullName' | 'childId' | 'childName' | 'document',
  { t }: Say,
): { label: string; hint: string } => ({
  label: t(`backoffice:guardians.fields.${name}.label`),
  hint: t(`backoffice:guardians.fields.${name}.hint`),
});

const labelsOf = (say: Say) => {
  const { t } = say;
  return {
    personalId: hinted('personalId', say),
    fullName: hinted('fullName', say),
    birthDate: { label: t('backoffice:guardians.fields.birthDate.label') },
    identity: {
      label: t('backoffice:guardians.fields.identity.label'),
      options: { checked: t('backoffice:guardians.fields.identity.options.checked') },
    },
    childId: hinted('childId', say),
    childName: hinted('childName', say),
    childBirthDate: { label: t('backoffice:guardians.fields.childBirthDate.label') },
    relation: {
      label: t('backoffice:guardians.fields.relation.label'),
      options: {
        mother: t('backoffice:guardians.fields.relation.options.mother'),
        father: t('backoffice:guardians.fields.relation.options.father'),
        guardian: t('backoffice:guardians.fields.relation.options.guardian'),
      },
    },
    document: hinted('document', say),
    seen: {
      label: t('backoffice:guardians.fields.seen.label'),
      options: { seen: t('backoffice:guardians.fields.seen.options.seen') },
    },
  };
};

/** At which counter, where somebody sits at several. */
function counterField(
  counters: readonly string[],
  names: SignedIn['agencyNames'],
  { raw }: RejectedGuardian,
  say: Say,
) {
  const options = counters.map((id) => ({ value: id, label: names[id]?.[say.locale] ?? id }));
  const value = typeof raw.agency === 'string' ? raw.agency : (counters[0] ?? '');
  const label = say.t('backoffice:guardians.counter');
  return { name: 'agency', kind: 'select' as const, label, required: true, value, options };
}

/** The form by which it is noted who acts for a child. */
export function guardianForm(
  counters: readonly string[],
  names: SignedIn['agencyNames'],
  rejected: RejectedGuardian,
  say: Say,
) {
  const { t } = say;
  const { raw, problems = {}, trouble } = rejected;
  const fields: readonly Field[] = guardianPage.fields;
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, raw, problems, communes: [] };
  const place = trouble && { field: placeOf[trouble], message: t(`backoffice:guardians.trouble.${trouble}`) };
  const items = [...fieldErrors(fields, asking, say), ...(place ? [place] : [])];
  const drawn = fieldViews(fields, asking, say).map(
    (field): FieldView => (place?.field === field.name ? { ...field, error: place.message } : field),
  );
  return {
    agency: counters.length === 1 ? counters[0] : undefined,
    fields: counters.length === 1 ? drawn : [counterField(counters, names, rejected, say), ...drawn],
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    send: t('backoffice:guardians.send'),
  };
}
