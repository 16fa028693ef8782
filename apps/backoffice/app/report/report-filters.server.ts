import { plainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import type { FieldView } from '@mot-cua/ui';
import { offeredPeriods, type Report } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { everything, type ReportAddress } from './report-address.ts';
import { periodName } from './report-names.server.ts';

type Options = NonNullable<FieldView['options']>;

const selectOf = (name: string, label: string, value: string, options: Options): FieldView => ({
  name,
  kind: 'select',
  label,
  // There is always something chosen: no empty line.
  required: true,
  value,
  options,
});

/** What can be asked for: period, agency, service, and what a line is. */
export function reportFilters(
  { scope }: Pick<Report, 'scope'>,
  address: ReportAddress,
  now: string,
  say: Say,
): FieldView[] {
  const { t, locale } = say;
  const { period, agency, procedure, lines } = address;
  const offered = offeredPeriods(plainDate(now));
  const periods = offered.some(({ name }) => name === period.name) ? offered : [period, ...offered];
  const all = (label: string): Options[number] => ({ value: everything, label });
  const agencies = scope.agencies
    .filter(({ id, isPast }) => !isPast || id === agency)
    .map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  const services = procedures.map(({ code, texts }) => ({ value: code, label: texts[locale].name }));
  const fields = [
    selectOf(
      'period',
      t('backoffice:report.period'),
      period.name,
      periods.map((each) => ({ value: each.name, label: periodName(each, say) })),
    ),
    selectOf('agency', t('backoffice:report.agency'), agency || everything, [
      all(t('backoffice:report.allAgencies')),
      ...agencies,
    ]),
    selectOf('procedure', t('backoffice:report.procedure'), procedure || everything, [
      all(t('backoffice:report.allProcedures')),
      ...services,
    ]),
    selectOf('lines', t('backoffice:report.lines'), lines, [
      { value: 'agency', label: t('backoffice:report.byAgency') },
      { value: 'procedure', label: t('backoffice:report.byProcedure') },
    ]),
  ];
  return scope.agencies.length > 1 ? fields : fields.filter(({ name }) => name !== 'agency');
}
