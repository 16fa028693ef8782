import { formatTime } from '@mot-cua/locales';
import type { ReceivedView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** A file that is being checked, with how far that is; or that was refused, with what to do. */
export function receivedRow({ id, name, refusal, delay, tries, nextTryAt }: ReceivedView, { t, locale }: Say) {
  const row = { id, name, remove: t('shell:delete') };
  if (refusal)
    return { ...row, tone: 'err' as const, state: t('portal:upload.refused'), problem: t(`forms:uploads.${refusal}`) };
  const again = tries > 0 ? t('portal:upload.triedAgain', { count: tries, time: formatTime(locale, nextTryAt) }) : '';
  return {
    ...row,
    tone: 'info' as const,
    state: t('portal:upload.checking'),
    meta: [t(`portal:upload.delays.${delay}`), again].filter(Boolean).join(' '),
  };
}

export type ReceivedRow = ReturnType<typeof receivedRow>;
