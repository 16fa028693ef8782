import type { FieldView } from '@mot-cua/ui';
import type { CertificateLine, TakenCertificate } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { certificateLines } from './certificates-view.server.ts';

type Trouble = Extract<TakenCertificate, { trouble: unknown }>['trouble'] | 'accountMissing';

interface Shown {
  done?: 'taken' | 'known' | undefined;
  rejected?: { account: string; trouble: Trouble };
}

const wordsOf = (trouble: Trouble, { t }: Say): string =>
  trouble === 'noneFits' || trouble === 'accountMissing'
    ? t(`backoffice:certificates.${trouble}`)
    : t(`backoffice:signing.problems.${trouble}`);

/** One's own certificates, and how the next is fetched from the service that keeps the key. */
export function ownCertificatesView(
  { rows, isRemote }: { rows: readonly CertificateLine[]; isRemote: boolean },
  { done, rejected }: Shown,
  say: Say,
) {
  const { t } = say;
  const error = rejected && wordsOf(rejected.trouble, say);
  const field: FieldView = {
    ...{ name: 'account', kind: 'text', required: true, value: rejected?.account ?? '', maxLength: 200 },
    ...{ label: t('backoffice:certificates.account'), hint: t('backoffice:certificates.accountHint') },
    ...{ autoComplete: 'off', ...(error && { error }) },
  };
  const items = error ? [{ field: field.name, message: error }] : [];
  return {
    title: t('backoffice:certificates.ownTitle'),
    lead: t('backoffice:certificates.ownLead'),
    empty: t('backoffice:certificates.ownEmpty'),
    done: done && t(`backoffice:certificates.${done}`),
    here: isRemote ? undefined : t('backoffice:certificates.here'),
    form: isRemote ? { intentId: newIntentId(), field, send: t('backoffice:certificates.take') } : null,
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    lines: certificateLines(rows, say),
  };
}
