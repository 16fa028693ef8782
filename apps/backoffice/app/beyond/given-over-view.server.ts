import { plainTime } from '@mot-cua/calendar';
import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { GivenOverDay } from '@mot-cua/use-cases';
import { dayHref } from '../day/day-address.ts';
import { dayFilters } from '../day/day-filters.server.ts';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';
import { bundleText } from './bundle-words.server.ts';

type Given = GivenOverDay['rows'][number];

const rowOf = (given: Given, say: Say) => ({
  key: `${given.dossierId}-${given.at}`,
  code: { ...codeView(given.reference), href: dossierHref(given.dossierId) },
  owner: given.owner,
  procedure: given.procedure.texts[say.locale].name,
  papers: given.papers.map((line) => bundleText(line, given.procedure, say)),
  at: plainTime(given.at),
  standing: say.t(`backoffice:beyond.list.standings.${given.standing}`),
});

/** A table for each agency that receives, to be signed by both. */
function groupsOf({ rows, agency }: GivenOverDay, say: Say) {
  const { t, locale } = say;
  const named = (each: { nameVi: string; nameEn: string }) => (locale === 'vi' ? each.nameVi : each.nameEn);
  return [...Map.groupBy(rows, ({ to }) => to.id)].flatMap(([id, given]) => {
    const [first] = given;
    if (!first) return [];
    const receiver = named(first.to);
    return [
      {
        id,
        title: t('backoffice:beyond.list.group', { agency: receiver }),
        rows: given.map((each) => rowOf(each, say)),
        signing: [
          t('backoffice:beyond.list.giver', { agency: named(agency) }),
          t('backoffice:beyond.list.receiver', { agency: receiver }),
        ],
      },
    ];
  });
}

/** What an agency gave over to others on a day. */
export function givenOverView(read: GivenOverDay, isLater: boolean, now: string, say: Say) {
  const { t, locale } = say;
  const { agency, day, rows, next } = read;
  const at = { agencyId: agency.id, day };
  const labels = { day: t('backoffice:beyond.list.day'), agency: t('backoffice:beyond.list.agency') };
  return {
    title: t('backoffice:beyond.list.title'),
    count: `${formatDate(locale, day)} · ${locale === 'vi' ? agency.nameVi : agency.nameEn}`,
    print: t('backoffice:beyond.list.print'),
    filters: {
      label: t('backoffice:beyond.list.filters'),
      fields: dayFilters(read, labels, say),
      show: t('backoffice:beyond.list.show'),
    },
    lead: t('backoffice:beyond.list.lead'),
    counted: next || isLater ? undefined : t('backoffice:beyond.list.count', { count: rows.length }),
    seenAt: t('backoffice:beyond.list.seenAt', { time: formatDateTime(locale, now) }),
    empty: rows.length === 0 ? t('backoffice:beyond.list.empty') : undefined,
    columns: {
      code: t('backoffice:beyond.list.code'),
      owner: t('backoffice:beyond.list.owner'),
      papers: t('backoffice:beyond.list.papers'),
      at: t('backoffice:beyond.list.givenAt'),
      standing: t('backoffice:beyond.list.standing'),
    },
    groups: groupsOf(read, say),
    pages: t('shell:pages'),
    start: isLater ? { href: dayHref('/work/hand-overs', at), label: t('backoffice:beyond.list.first') } : undefined,
    next: next
      ? { href: dayHref('/work/hand-overs', at, { after: next }), label: t('backoffice:beyond.list.more') }
      : undefined,
  };
}
