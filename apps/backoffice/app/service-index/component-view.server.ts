import { formatNumber } from '@mot-cua/locales';
import type { IndexKey, ServiceIndex } from '@mot-cua/use-cases';
import { type ReportAddress, reportHref } from '../report/report-address.ts';
import { agencyName, periodName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { countedWords, formulaWords, pointsWords, shareWords } from './component-words.server.ts';
import { formulasNote } from './index-view.server.ts';

const list = (column: string, label: 'seeEarly' | 'seeOnTime' | 'seeOnline' | 'seeAnswered') => ({
  place: '/reports/dossiers' as const,
  more: { column },
  label,
});
const byService = { place: '/reports' as const, more: {}, label: 'seeReport' as const };

/** Which lists stand behind a component; the others are counted from the catalogue or are not counted at all. */
const behind: Partial<Record<IndexKey, readonly (typeof byService | ReturnType<typeof list>)[]>> = {
  onTime: [list('early', 'seeEarly'), list('onTime', 'seeOnTime')],
  usedOnline: [byService, list('online', 'seeOnline')],
  filedOnline: [list('online', 'seeOnline'), byService],
  electronicResult: [list('answered', 'seeAnswered')],
  papersDigitised: [list('answered', 'seeAnswered')],
  papersReused: [list('answered', 'seeAnswered')],
  satisfied: [list('answered', 'seeAnswered')],
};

/** One component of the index: what was counted, how its points come of it, and what is behind; null for no component. */
export function componentView(read: ServiceIndex, asked: string, address: ReportAddress, say: Say) {
  const { t, locale } = say;
  const group = read.groups.find(({ components }) => components.some(({ key }) => key === asked));
  const component = group?.components.find(({ key }) => key === asked);
  if (!group || !component) return null;
  const points =
    component.points === null
      ? pointsWords(component, say)
      : t('backoffice:serviceIndex.pointsOf', {
          points: pointsWords(component, say),
          max: formatNumber(locale, component.max, 0),
        });
  const lead = [
    t(`backoffice:serviceIndex.groups.${group.key}`),
    periodName(address.period, say),
    ...(address.agency ? [agencyName(read.scope, address.agency, say)] : []),
  ];
  return {
    title: t(`backoffice:serviceIndex.of.${component.key}.name`),
    lead: lead.join(' · '),
    back: { href: reportHref('/reports/index', address), label: t('backoffice:serviceIndex.back') },
    rows: [
      { key: t('backoffice:serviceIndex.points'), value: points },
      {
        key: t('backoffice:serviceIndex.counted'),
        value: [countedWords(component, say), shareWords(component, say)].filter(Boolean).join(' · '),
      },
      { key: t('backoffice:serviceIndex.formula'), value: formulaWords(component, say) },
      {
        key: t('backoffice:serviceIndex.source'),
        value: t(`backoffice:serviceIndex.of.${component.key}.source`),
      },
    ],
    note: formulasNote(read, say),
    behind: {
      title: t('backoffice:serviceIndex.behind'),
      items: (behind[component.key] ?? []).map(({ place, more, label }) => ({
        href: reportHref(place, { ...address, lines: place === '/reports' ? 'procedure' : 'agency' }, more),
        label: t(`backoffice:serviceIndex.${label}`),
      })),
    },
  };
}
