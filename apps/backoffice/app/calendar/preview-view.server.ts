import { formatLimit, formatLongDate, movedWords } from '@mot-cua/locales';
import type { ConcernedDossier, DaysPreview, HoursPreview } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { codeView } from '../dossier/code-view.ts';
import { numberedPages, perPage } from '../numbered-pages.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { type DaysEntered, daysHref } from './days-address.ts';

type What = ConcernedDossier['moved'][number]['what'];
type RuleOf = (dossier: ConcernedDossier, what: What, say: Say) => string;

function ruleOf(dossier: ConcernedDossier, what: What, { t, locale }: Say): string {
  if (what !== 'due') return t(`backoffice:calendar.rules.${what}`);
  const limit = formatLimit(locale, dossier.limit);
  return dossier.limit.unit === 'calendarDay'
    ? t('backoffice:calendar.rules.dueCalendar', { limit })
    : t('backoffice:calendar.rules.dueWorking', { limit });
}

/** What becomes of the dates of a dossier, and by which rule. */
function linesOf(dossier: ConcernedDossier, rule: RuleOf, say: Say): { text: string; rule: string }[] {
  const { t, locale } = say;
  const { moved, stays, toSeeTo } = dossier;
  return [
    ...moved.map((each) => ({ text: movedWords(say.t, say.locale, each), rule: rule(dossier, each.what, say) })),
    ...(stays
      ? [
          {
            text: t('backoffice:calendar.stays', {
              date: formatLongDate(locale, stays.dueAt),
              sooner: formatLongDate(locale, stays.sooner),
            }),
            rule: t('backoffice:calendar.rules.stays'),
          },
        ]
      : []),
    ...toSeeTo.map((each) => ({ text: '', rule: t(`backoffice:calendar.rules.${each}`) })),
  ];
}

function rowView(dossier: ConcernedDossier, { agencies }: Preview, rule: RuleOf, say: Say) {
  const agency = agencies.find(({ id }) => id === dossier.agencyId);
  return {
    key: dossier.id,
    code: codeView(dossier.code),
    procedure: procedureName(dossier.procedureCode, say),
    agency: (say.locale === 'vi' ? agency?.nameVi : agency?.nameEn) ?? dossier.agencyId,
    lines: linesOf(dossier, rule, say),
  };
}

/** The table of the dossiers, and how many of them there are. */
export function concernedView(preview: Preview, page: number, rule: RuleOf, say: Say) {
  const { t } = say;
  const counts = [
    t('backoffice:calendar.willMove', { count: preview.moves }),
    ...(preview.stays > 0 ? [t('backoffice:calendar.willStay', { count: preview.stays })] : []),
    ...(preview.toSeeTo > 0 ? [t('backoffice:calendar.willSee', { count: preview.toSeeTo })] : []),
  ];
  const shown = preview.dossiers.slice((page - 1) * perPage, page * perPage);
  return {
    counts: counts.join(' · '),
    looked: t('backoffice:calendar.looked', { count: preview.looked }),
    caption: t('backoffice:calendar.caption'),
    nothing: t('backoffice:calendar.nothing'),
    columns: {
      code: t('backoffice:calendar.code'),
      procedure: t('backoffice:calendar.procedure'),
      agency: t('backoffice:calendar.agency'),
      dates: t('backoffice:calendar.dates'),
      rule: t('backoffice:calendar.rule'),
    },
    rows: shown.map((dossier) => rowView(dossier, preview, rule, say)),
  };
}

type Preview = DaysPreview | HoursPreview;

/** Every dossier that days off would concern, a page at a time, and the way to announce them. */
export function previewView(preview: DaysPreview, entered: DaysEntered, page: number, say: Say) {
  const { t, locale } = say;
  const { announced } = entered;
  const days = preview.daysOff.map((day) => formatLongDate(locale, day)).join(', ');
  return {
    title: t('backoffice:calendar.previewTitle', { occasion: announced.name }),
    summary: [
      t('backoffice:calendar.summary', { days, document: announced.document }),
      ...(announced.makeUp
        ? [t('backoffice:calendar.withMakeUp', { date: formatLongDate(locale, announced.makeUp) })]
        : []),
    ].join(' '),
    ...concernedView(preview, page, ruleOf, say),
    pages: numberedPages(preview.dossiers.length, page, (number) => daysHref('preview', entered, number), say),
    send: t('backoffice:calendar.send'),
    change: { href: daysHref('form', entered), label: t('backoffice:calendar.change') },
    action: daysHref('preview', entered),
    hidden: [...Object.entries(entered.boxes), ['version', preview.version], ['intentId', newIntentId()]] as const,
  };
}

export type PreviewView = ReturnType<typeof previewView>;
