import { formatDate, formatDateTime, formatNumber } from '@mot-cua/locales';
import type { ServiceIndex } from '@mot-cua/use-cases';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { printForm } from '../prints/print-form.server.ts';
import { componentHref, type ReportAddress, reportHref } from '../report/report-address.ts';
import { reportFilters } from '../report/report-filters.server.ts';
import { periodName, periodSpan } from '../report/report-names.server.ts';
import { reportTabs } from '../report/report-tabs.server.ts';
import type { Say } from '../say.ts';
import { countedWords, pointsWords, shareWords } from './component-words.server.ts';

type Group = ServiceIndex['groups'][number];

const figures = ({ points, known, max }: ServiceIndex['sum'], { locale }: Say) => ({
  points: formatNumber(locale, points, 2),
  known: formatNumber(locale, known, 0),
  open: formatNumber(locale, max - known, 0),
  max: formatNumber(locale, max, 0),
});

function groupView(group: Group, address: ReportAddress, say: Say) {
  const { t, locale } = say;
  return {
    key: group.key,
    title: t(`backoffice:serviceIndex.groups.${group.key}`),
    sum: t('backoffice:serviceIndex.groupSum', figures(group, say)),
    rows: group.components.map((component) => ({
      key: component.key,
      href: componentHref(component.key, address),
      name: t(`backoffice:serviceIndex.of.${component.key}.name`),
      counted: countedWords(component, say),
      share: shareWords(component, say),
      points: pointsWords(component, say),
      isGap: component.points === null,
      most: formatNumber(locale, component.max, 0),
    })),
  };
}

/** By which formulas, and that they are no law. */
export function formulasNote({ formulas }: ServiceIndex, { t, locale }: Say) {
  if (!formulas)
    return { title: t('backoffice:serviceIndex.reference'), more: t('backoffice:serviceIndex.noFormulas') };
  const { instrument, version, validFrom } = formulas;
  const values = { instrument, version, from: formatDate(locale, validFrom) };
  return { title: t('backoffice:serviceIndex.reference'), more: t('backoffice:serviceIndex.referenceMore', values) };
}

/** The service index as it stands at an address. */
export function indexView(read: ServiceIndex, address: ReportAddress, now: string, say: Say) {
  const { t, locale } = say;
  return {
    title: t('backoffice:serviceIndex.title'),
    count: periodSpan(address.period, say),
    tabs: reportTabs('/reports/index', address, say),
    filters: {
      label: t('backoffice:report.filters'),
      fields: reportFilters(read, address, now, say).filter(({ name }) => name === 'period' || name === 'agency'),
    },
    show: t('backoffice:serviceIndex.show'),
    files: sheetKinds.map((as) => ({
      href: reportHref('/reports/index/file', address, { as }),
      label: t(`backoffice:report.${as}`),
    })),
    print: t('backoffice:report.print'),
    pdf: printForm('index', address, say),
    caption: t('backoffice:serviceIndex.caption', { period: periodName(address.period, say) }),
    note: formulasNote(read, say),
    sum: read.formulas ? t('backoffice:serviceIndex.sum', figures(read.sum, say)) : '',
    seenAt: t('backoffice:report.seenAt', { time: formatDateTime(locale, now) }),
    columns: {
      component: t('backoffice:serviceIndex.component'),
      counted: t('backoffice:serviceIndex.counted'),
      points: t('backoffice:serviceIndex.points'),
      most: t('backoffice:serviceIndex.most'),
    },
    groups: read.groups.map((group) => groupView(group, address, say)),
  };
}

export type IndexView = ReturnType<typeof indexView>;
