import type { FieldView } from '@mot-cua/ui';
import type { CodeOutcome, ContactKind, MyProfile } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { myProfileAddress } from './addresses.ts';

export type Refused = Exclude<CodeOutcome, 'confirmed'>;

/** The question for the code that was sent to a new address; null where none waits. */
export function confirmView(
  { known }: MyProfile,
  kind: ContactKind,
  { typed, refused }: { typed: string; refused?: Refused },
  say: Say,
) {
  const { t } = say;
  const address = known?.contact.waiting[kind];
  const title = t(`portal:profile.contact.confirm.${kind}`);
  const error = refused === 'wrong' ? t('portal:profile.contact.confirm.wrong') : undefined;
  const field: FieldView = {
    ...{ name: 'code', kind: 'oneTimeCode', required: true, value: typed, error },
    label: t('portal:profile.contact.confirm.code'),
  };
  const over = refused === 'spent' ? 'spent' : 'none';
  return {
    title,
    tabTitle: refused ? t('shell:errorTitle', { page: title }) : title,
    back: { href: myProfileAddress, label: t('portal:profile.title') },
    kind,
    lead: address ? t('portal:profile.contact.confirm.lead', { address }) : null,
    over: address && refused !== 'spent' ? null : t(`portal:profile.contact.confirm.${over}`),
    fields: address ? [field] : [],
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: error ? [{ field: 'code', message: error }] : [],
    },
    send: t('portal:profile.contact.confirm.send'),
  };
}
