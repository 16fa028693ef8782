import { formatDate } from '@mot-cua/locales';
import type { ApplicationView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { tasksAddress } from './addresses.ts';

/** What stands on every page of an application: what it is, until when it is kept, the way out and back. */
export function frameView({ draftId, procedure, expiresAt }: ApplicationView, { t, locale }: Say) {
  return {
    bar: {
      label: t('portal:form.barLabel'),
      kept: t('portal:form.keptUntil', { date: formatDate(locale, expiresAt) }),
      mine: t('portal:nav.mine'),
    },
    procedure: procedure.texts[locale].name,
    tasks: { href: tasksAddress(draftId), label: t('portal:tasks.title') },
  };
}

export type FrameView = ReturnType<typeof frameView>;
