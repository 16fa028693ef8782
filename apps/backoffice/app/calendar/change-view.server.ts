import type { AgencyHours } from '@mot-cua/calendar';
import { formatDateTime, formatLongDate, movedWords, weekWords } from '@mot-cua/locales';
import type { ChangePage } from '@mot-cua/use-cases';
import { codeView } from '../dossier/code-view.ts';
import { numberedPages } from '../numbered-pages.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { daysWords, nameIn } from './agency-hours-view.server.ts';
import { changeHref } from './days-address.ts';
import { agencyHoursHref } from './hours-address.ts';

function rowView({ agencies }: ChangePage, row: ChangePage['rows'][number], say: Say) {
  const agency = agencies.find(({ id }) => id === row.agencyId);
  return {
    key: `${row.dossierId} ${row.at}`,
    code: codeView(row.code ?? row.provisionalNumber),
    procedure: procedureName(row.procedureCode, say),
    agency: (say.locale === 'vi' ? agency?.nameVi : agency?.nameEn) ?? row.agencyId,
    moved: row.moved.map((each) => movedWords(say.t, say.locale, each)),
  };
}

function hoursSummary({ agencies, change }: ChangePage, hours: AgencyHours, say: Say): string {
  const agency = nameIn(agencies, hours.agencyId, say);
  const said = { agency, days: daysWords(hours, say), document: change.document };
  const lines = hours.weekly ? weekWords(say.locale, hours.weekly) : [say.t('backoffice:hours.above')];
  return [say.t('backoffice:hours.summary', said), `${lines.join('; ')}.`].join(' ');
}

/** What was announced, by whom, and what became of each dossier. */
export function changeView(found: ChangePage, say: Say) {
  const { t, locale } = say;
  const { change, count } = found;
  const days = change.daysOff.map((day) => formatLongDate(locale, day)).join(', ');
  return {
    title: t('backoffice:calendar.changeTitle', { occasion: change.occasion }),
    summary: change.hours
      ? hoursSummary(found, change.hours, say)
      : t('backoffice:calendar.summary', { days, document: change.document }),
    by: [change.announcerName, formatDateTime(locale, change.announcedAt)].filter(Boolean).join(' · '),
    done: t('backoffice:calendar.movedCount', { count }),
    told: t('backoffice:calendar.told'),
    counting: change.countedAt ? undefined : t('backoffice:calendar.countingNote'),
    caption: t('backoffice:calendar.outcomeCaption'),
    empty: t('backoffice:calendar.noMoves'),
    columns: {
      code: t('backoffice:calendar.code'),
      procedure: t('backoffice:calendar.procedure'),
      agency: t('backoffice:calendar.agency'),
      dates: t('backoffice:calendar.dates'),
    },
    rows: found.rows.map((row) => rowView(found, row, say)),
    pages: numberedPages(count, found.page, (number) => changeHref(change.version, number), say),
    back: change.hours
      ? { href: agencyHoursHref(change.hours.agencyId), label: t('backoffice:hours.backTo') }
      : { href: '/admin/calendar', label: t('backoffice:calendar.back') },
  };
}
