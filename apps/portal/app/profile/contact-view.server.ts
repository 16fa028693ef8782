import { fieldProblemText } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { MyProfile } from '@mot-cua/use-cases';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { confirmAddress } from './addresses.ts';

type Contact = NonNullable<MyProfile['known']>['contact'];

/** What was posted and not taken. */
export interface Rejected {
  raw: RawAnswers;
  problems: PageProblems;
  /** Nothing is wrong with it, but too many codes were sent. */
  tooMany?: boolean;
}

const kinds = { email: 'email', phone: 'phone', sms: 'choices', language: 'choice' } as const;
const names = ['email', 'phone', 'sms', 'language'] as const;

function hintOf(name: keyof typeof kinds, { phoneConfirmed }: Contact, { t }: Say): string | undefined {
  if (name === 'sms') return t('portal:profile.contact.smsHint');
  if (name !== 'phone') return undefined;
  const hint = t('portal:profile.contact.phoneHint');
  return phoneConfirmed ? `${hint} ${t('portal:profile.contact.confirmed')}.` : hint;
}

function optionsOf(name: keyof typeof kinds, { t }: Say): FieldView['options'] {
  if (name === 'sms') return [{ value: 'sms', label: t('portal:profile.contact.smsOption') }];
  if (name !== 'language') return undefined;
  return (['vi', 'en'] as const).map((value) => ({ value, label: t(`portal:profile.contact.${value}`) }));
}

const storedValue = (name: keyof typeof kinds, contact: Contact): string =>
  name === 'sms' ? (contact.sms ? 'sms' : '') : (contact[name] ?? '');

function contactField(name: keyof typeof kinds, contact: Contact, say: Say, rejected?: Rejected): FieldView {
  const { t } = say;
  const label = t(`portal:profile.contact.${name}`);
  const problem = rejected?.problems[name];
  const value = rejected ? (rejected.raw[name] ?? '') : storedValue(name, contact);
  return {
    name,
    kind: kinds[name],
    label,
    required: name === 'language',
    optionalLabel: t('shell:optional'),
    value: name === 'sms' ? [value].filter(Boolean) : value,
    error: problem && fieldProblemText(t, problem, label),
    hint: hintOf(name, contact, say),
    options: optionsOf(name, say),
    ...(name === 'phone' && { autoComplete: 'tel' }),
    ...(name === 'email' && { autoComplete: 'email' }),
  };
}

/** New addresses that wait for their code. */
const waitingView = ({ waiting }: Contact, { t }: Say) =>
  (['email', 'phone'] as const).flatMap((kind) => {
    const address = waiting[kind];
    if (!address) return [];
    return {
      kind,
      title: t(`portal:profile.contact.${kind === 'email' ? 'waitingEmail' : 'waitingPhone'}`),
      text: t('portal:profile.contact.waitingText', { address }),
      enter: { href: confirmAddress(kind), label: t('portal:profile.contact.enter') },
    };
  });

/** The questions where and in which language a person wants to be told things. */
export function contactView(contact: Contact, say: Say, rejected?: Rejected) {
  const { t } = say;
  const fields = names.map((name) => contactField(name, contact, say, rejected));
  const errors = fields.flatMap(({ name, error }) => (error ? [{ field: name, message: error }] : []));
  return {
    title: t('portal:profile.contact.title'),
    text: t('portal:profile.contact.text'),
    waiting: waitingView(contact, say),
    tooMany: rejected?.tooMany ? t('portal:profile.tooMany') : null,
    fields,
    save: t('portal:profile.contact.save'),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
  };
}
