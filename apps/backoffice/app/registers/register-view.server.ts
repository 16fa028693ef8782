import { plainDate } from '@mot-cua/calendar';
import type { FieldView } from '@mot-cua/ui';
import { books, offeredPeriods, type RegisterPage } from '@mot-cua/use-cases';
import { codeView } from '../dossier/code-view.ts';
import { sheetKinds } from '../files/sheet-file.server.ts';
import { periodName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { type RegisterAddress, registerHref } from './register-address.ts';
import { bookName, registerOf } from './register-names.server.ts';
import { registerTable } from './register-table.server.ts';

const selectOf = (name: string, label: string, value: string, options: FieldView['options']): FieldView => ({
  name,
  kind: 'select',
  label,
  required: true,
  value,
  options,
});

function filtersOf({ agency, agencies }: RegisterPage, { book, period }: RegisterAddress, now: string, say: Say) {
  const { t, locale } = say;
  const offered = offeredPeriods(plainDate(now));
  const periods = offered.some(({ name }) => name === period.name) ? offered : [period, ...offered];
  const named = agencies.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  return [
    selectOf(
      'book',
      t('backoffice:registers.book'),
      book,
      books.map((each) => ({ value: each, label: bookName(each, say) })),
    ),
    selectOf(
      'period',
      t('backoffice:registers.period'),
      period.name,
      periods.map((each) => ({ value: each.name, label: periodName(each, say) })),
    ),
    ...(agencies.length > 1 ? [selectOf('agency', t('backoffice:report.agency'), agency.id, named)] : []),
  ];
}

/** A register as it stands at an address. */
export function registerView(page: RegisterPage, address: RegisterAddress, isLater: boolean, now: string, say: Say) {
  const { t } = say;
  const ofDossiers = address.book === 'dossiers';
  const table = registerTable(page, address, say);
  return {
    title: bookName(address.book, say),
    count: registerOf(page, address, say),
    filters: { label: t('backoffice:registers.filters'), fields: filtersOf(page, address, now, say) },
    show: t('backoffice:registers.show'),
    files: sheetKinds.map((as) => ({
      href: registerHref('/registers/file', address, { as }),
      label: t(`backoffice:report.${as}`),
    })),
    print: t('backoffice:report.print'),
    lead: t(ofDossiers ? 'backoffice:registers.lead' : 'backoffice:registers.leadNumbers'),
    empty: t(ofDossiers ? 'backoffice:registers.emptyDossiers' : 'backoffice:registers.emptyNumbers'),
    columns: table.columns,
    rows: table.rows.map(({ code, ...row }) => ({ ...row, code: codeView(code) })),
    pages: t('shell:pages'),
    start: isLater
      ? { href: registerHref('/registers', address), label: t('backoffice:registers.firstPage') }
      : undefined,
    next: page.next
      ? { href: registerHref('/registers', address, { after: page.next }), label: t('backoffice:registers.nextPage') }
      : undefined,
  };
}
