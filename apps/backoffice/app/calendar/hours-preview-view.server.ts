import { formatLimit, weekWords } from '@mot-cua/locales';
import type { ConcernedDossier, HoursPreview } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { numberedPages } from '../numbered-pages.server.ts';
import type { Say } from '../say.ts';
import { daysWords, nameIn } from './agency-hours-view.server.ts';
import { type HoursEntered, hoursHref } from './hours-address.ts';
import { concernedView, type PreviewView } from './preview-view.server.ts';

function ruleOf(
  { limit }: ConcernedDossier,
  what: ConcernedDossier['moved'][number]['what'],
  { t, locale }: Say,
): string {
  if (what === 'response' || what === 'consultation') return t(`backoffice:hours.rules.${what}`);
  return what === 'wait'
    ? t('backoffice:calendar.rules.wait')
    : t('backoffice:hours.rules.due', { limit: formatLimit(locale, limit) });
}

/** Every dossier that working hours would concern, a page at a time, and the way to announce them. */
export function hoursPreviewView(preview: HoursPreview, entered: HoursEntered, page: number, say: Say): PreviewView {
  const { t, locale } = say;
  const { hours } = entered;
  const agency = nameIn(preview.agencies, hours.agencyId, say);
  const lines = hours.weekly ? weekWords(locale, hours.weekly) : [t('backoffice:hours.above')];
  return {
    title: t('backoffice:hours.previewTitle', { occasion: hours.name }),
    summary: [
      t('backoffice:hours.summary', { agency, days: daysWords(hours, say), document: hours.decision }),
      `${lines.join('; ')}.`,
    ].join(' '),
    ...concernedView(preview, page, ruleOf, say),
    pages: numberedPages(preview.dossiers.length, page, (number) => hoursHref('preview', entered, number), say),
    send: t('backoffice:hours.send'),
    change: { href: hoursHref('form', entered), label: t('backoffice:calendar.change') },
    action: hoursHref('preview', entered),
    hidden: [...Object.entries(entered.boxes), ['version', preview.version], ['intentId', newIntentId()]],
  };
}
