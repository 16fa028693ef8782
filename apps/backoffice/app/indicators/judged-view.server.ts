import type { DossierIndicator, ReportedList } from '@mot-cua/use-cases';
import { behindList } from '../report/behind-view.server.ts';
import { type ReportAddress, reportHref } from '../report/report-address.ts';
import { agencyName, periodName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';

interface Judged {
  address: ReportAddress;
  indicator: DossierIndicator;
  points: number;
  isLater: boolean;
}

/** The dossiers that have so many points by an indicator. */
export function judgedView(list: ReportedList, { address, indicator, points, isLater }: Judged, say: Say) {
  const { t } = say;
  const lead = t('backoffice:indicators.behindOf', {
    indicator: t(`backoffice:indicators.of.${indicator}.name`),
    points,
    period: periodName(address.period, say),
  });
  const parts = indicator === 'partTime' ? [t('backoffice:indicators.behindParts')] : [];
  const behind = {
    title: t('backoffice:indicators.behind'),
    lead: [lead, ...(address.agency ? [agencyName(list.scope, address.agency, say)] : [])].join(' · '),
    note: [t('backoffice:report.behindNote'), ...parts].join(' '),
    back: { href: reportHref('/reports/indicators', address), label: t('backoffice:indicators.back') },
    more: (after?: string) =>
      reportHref('/reports/indicators/dossiers', address, { indicator, points: String(points), after }),
    isLater,
  };
  return behindList(list, behind, say);
}
