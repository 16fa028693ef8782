import { formatDateTime, visitWords } from '@mot-cua/locales';
import type { MovedVisit, MyVisit } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import { dossierAddress, myBringAddress, visitFileAddress, withdrawAddress } from '../dossier/addresses.ts';
import { agencyText } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';
import { visitText } from './choice-view.server.ts';

export type VisitTrouble = Extract<NonNullable<MovedVisit>, { trouble: string }>['trouble'] | 'notChosen';

function fieldView(free: NonNullable<MyVisit['free']>, problem: string | undefined, { t, locale }: Say) {
  return {
    ...{ name: 'to', kind: 'select' as const, required: true, value: '', error: problem },
    label: t('portal:visits.to'),
    hint: t('portal:visits.toHint'),
    options: free.map((visit) => ({ value: visitText(visit), label: visitWords(locale, visit) })),
  };
}

/** A booked visit: when and where, another hour in its place, and the way out. */
export function visitView(mine: MyVisit, { moved, trouble }: { moved?: boolean; trouble?: VisitTrouble }, say: Say) {
  const { t, locale } = say;
  const { dossierId, visit, free } = mine;
  const words = visitWords(locale, visit);
  const until = formatDateTime(locale, mine.until);
  const title = t('portal:visits.title');
  const problem =
    trouble && free && trouble !== 'changedMeanwhile' ? t(`portal:visits.${trouble}`, { until, hotline }) : undefined;
  return {
    title,
    tabTitle: problem ? t('shell:errorTitle', { page: title }) : title,
    lead: t('portal:visits.lead', { agency: agencyText(mine.agency, say), visit: words }),
    back: { href: dossierAddress(dossierId), label: mine.procedure.texts[locale].name },
    moved: moved ? t('portal:visits.moved', { visit: words }) : undefined,
    changed: trouble === 'changedMeanwhile' ? t('portal:visits.changedMeanwhile') : undefined,
    off: mine.isOff ? t('portal:visits.off') : undefined,
    standing: free ? t('portal:visits.until', { until }) : t('portal:visits.tooLate', { until, hotline }),
    calendar: { href: visitFileAddress(dossierId), label: t('portal:visits.calendar') },
    version: mine.version,
    fields: free ? [fieldView(free, problem, say)] : [],
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: problem ? [{ field: 'to', message: problem }] : [],
    },
    bring: { href: myBringAddress(dossierId), label: t('portal:bring.link') },
    send: t('portal:visits.send'),
    cancel: {
      note: t('portal:visits.cancelNote'),
      link: { href: withdrawAddress(dossierId), label: t('portal:visits.cancel') },
    },
  };
}
