import { formatDateTime } from '@mot-cua/locales';
import type { ApplicationView } from '@mot-cua/use-cases';
import { checkAddress } from '../application/addresses.ts';
import { checkView } from '../application/check-view.server.ts';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';
import type { Printout } from './printout-page.tsx';

/** An application as it stands, to print before it is sent. */
export function draftPrintout(application: ApplicationView, say: Say): Printout {
  const { t, locale } = say;
  const { procedure, draftId, updatedAt } = application;
  const groups = checkView(application, say).groups.map(({ id, title, rows }) => ({
    id,
    title,
    rows: rows.map(({ key, value }) => ({ key, value })),
  }));
  const papers = groups.find(({ id }) => id === 'papers');
  return {
    title: t('portal:printout.draftTitle'),
    back: { href: checkAddress(draftId), label: t('portal:check.title') },
    print: printView(say),
    note: t('portal:printout.notSent'),
    tone: 'warn',
    facts: [
      { key: t('portal:printout.procedure'), value: procedure.texts[locale].officialName },
      { key: t('portal:printout.code'), value: procedure.code },
      { key: t('portal:printout.savedAt'), value: formatDateTime(locale, updatedAt) },
    ],
    groups: groups.filter(({ id }) => id !== 'papers'),
    papers: { title: t('portal:check.papers'), rows: papers?.rows ?? [], none: t('portal:printout.noPapers') },
  };
}
