import type { MyPaper } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { myPapersAddress } from './addresses.ts';

/** The question until when a paper is valid; `typed`: what was no day. */
export function expiryView({ title, expiresOn }: MyPaper, { t, locale }: Say, typed?: string[]) {
  const label = t('portal:kept.expiry', { title: title[locale] });
  const error = typed && t('portal:kept.noSuchDay');
  const [year = '', month = '', day = ''] = expiresOn?.split('-') ?? [];
  return {
    title: label,
    tabTitle: error ? t('shell:errorTitle', { page: label }) : label,
    back: { href: myPapersAddress, label: t('portal:kept.title') },
    field: {
      name: 'expiry',
      kind: 'date' as const,
      label,
      hint: t('portal:kept.expiryHint'),
      required: false,
      value: typed ?? [day, month, year],
      error,
      dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
    },
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: error ? [{ field: 'expiry', message: error }] : [],
    },
    save: t('portal:kept.save'),
  };
}
