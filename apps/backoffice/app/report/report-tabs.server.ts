import type { Say } from '../say.ts';
import { type ReportAddress, reportHref } from './report-address.ts';

const tabs = [
  ['/reports', 'backoffice:report.title'],
  ['/reports/indicators', 'backoffice:indicators.tab'],
  ['/reports/index', 'backoffice:serviceIndex.title'],
] as const;

/** The reports of the same period and agency, beside each other. */
export const reportTabs = (here: (typeof tabs)[number][0], address: ReportAddress, { t }: Say) => ({
  label: t('backoffice:indicators.tabs'),
  tabs: tabs.map(([place, label]) => ({
    href: reportHref(place, { ...address, only: '' }),
    label: t(label),
    current: place === here,
  })),
});
