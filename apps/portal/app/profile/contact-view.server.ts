import { fieldProblemText } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { MyProfile } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

type Contact = NonNullable<MyProfile['known']>['contact'];

/** What was posted and not taken. */
export interface Rejected {
  raw: RawAnswers;
  problems: PageProblems;
}

const kinds = { email: 'email', phone: 'phone', language: 'choice' } as const;

function contactField(name: keyof typeof kinds, contact: Contact, say: Say, rejected?: Rejected): FieldView {
  const { t } = say;
  const label = t(`portal:profile.contact.${name}`);
  const problem = rejected?.problems[name];
  return {
    name,
    kind: kinds[name],
    label,
    required: name === 'language',
    optionalLabel: t('shell:optional'),
    value: rejected ? (rejected.raw[name] ?? '') : (contact[name] ?? ''),
    error: problem && fieldProblemText(t, problem, label),
    ...(name === 'phone' && { hint: t('portal:profile.contact.phoneHint'), autoComplete: 'tel' }),
    ...(name === 'email' && { autoComplete: 'email' }),
    ...(name === 'language' && {
      options: (['vi', 'en'] as const).map((value) => ({ value, label: t(`portal:profile.contact.${value}`) })),
    }),
  };
}

/** The questions where and in which language a person wants to be told things. */
export function contactView(contact: Contact, say: Say, rejected?: Rejected) {
  const { t } = say;
  const fields = (['email', 'phone', 'language'] as const).map((name) => contactField(name, contact, say, rejected));
  const errors = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  return {
    title: t('portal:profile.contact.title'),
    text: t('portal:profile.contact.text'),
    fields,
    save: t('portal:profile.contact.save'),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
  };
}
