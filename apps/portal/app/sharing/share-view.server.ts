import { formatDateTime } from '@mot-cua/locales';
import { type listShares, shareDays } from '@mot-cua/use-cases';
import { resultAddress } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

type Share = NonNullable<Awaited<ReturnType<typeof listShares>>>[number];

function shareRow({ id, createdAt, expiresAt, endedAt, opened }: Share, now: string, { t, locale }: Say) {
  const isOpen = endedAt === null && expiresAt > now;
  const state = isOpen ? 'open' : endedAt ? 'ended' : 'over';
  return {
    id,
    name: t('portal:share.made', { time: formatDateTime(locale, createdAt) }),
    status: { tone: isOpen ? ('ok' as const) : ('neutral' as const), label: t(`portal:share.${state}`) },
    meta: [
      t('portal:share.until', { time: formatDateTime(locale, expiresAt) }),
      t('portal:share.opened', { count: opened }),
    ].join(' · '),
    end: isOpen ? t('portal:share.end') : undefined,
  };
}

/** The links of a result, and the question for how long a new one works. */
export function shareView(id: string, shares: readonly Share[], now: string, say: Say, error?: string) {
  const { t } = say;
  const title = t('portal:share.title');
  return {
    title,
    tabTitle: error ? t('shell:errorTitle', { page: title }) : title,
    lead: t('portal:share.lead'),
    back: { href: resultAddress(id), label: t('portal:result.title') },
    field: {
      name: 'days',
      kind: 'choice' as const,
      label: t('portal:share.days'),
      required: true,
      value: '',
      options: shareDays.map((count) => ({ value: String(count), label: t('portal:share.day', { count }) })),
      error,
    },
    errors: { title: t('shell:errorSummary', { count: 1 }), items: error ? [{ field: 'days', message: error }] : [] },
    make: t('portal:share.make'),
    list: {
      title: t('portal:share.list'),
      none: t('portal:share.none'),
      rows: shares.map((share) => shareRow(share, now, say)),
    },
  };
}

export type ShareView = ReturnType<typeof shareView>;
