import { plainDate } from '@mot-cua/calendar';
import { formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type AuditEntry, type AuditPage, offeredPeriods } from '@mot-cua/use-cases';
import { codeView } from '../dossier/code-view.ts';
import { periodName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { type AuditAddress, anyAgency, anyTime, auditHref } from './audit-address.ts';

function whatWords(entry: AuditEntry, { t }: Say): string {
  if (entry.kind === 'did') return t(`workflow:doneForStaff.${entry.what}`);
  return entry.kind === 'opened'
    ? t(`backoffice:audit.opened.${entry.what}`)
    : t(`backoffice:audit.searched.${entry.what}`);
}

function rowView(entry: AuditEntry, say: Say) {
  const { t, locale } = say;
  const { key, at, actorName, actorRole, agencyNameVi, agencyNameEn, code } = entry;
  return {
    key,
    at: formatDateTime(locale, at),
    who: actorName ?? t('backoffice:audit.gone'),
    role: t(`workflow:roles.${actorRole}`),
    where: locale === 'vi' ? agencyNameVi : agencyNameEn,
    what: whatWords(entry, say),
    code: code ? { ...codeView(code), href: auditHref({ dossier: code }) } : null,
  };
}

function filtersOf({ agencies }: AuditPage, address: AuditAddress, now: string, say: Say): FieldView[] {
  const { t, locale } = say;
  const { dossier, person, agency, period } = address;
  const text = (name: string, label: string, value: string): FieldView => ({
    name,
    kind: 'text',
    label,
    required: false,
    value,
  });
  const offered = offeredPeriods(plainDate(now));
  const periods = !period || offered.some(({ name }) => name === period.name) ? offered : [period, ...offered];
  const named = agencies.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  return [
    text('dossier', t('backoffice:audit.dossier'), dossier),
    text('person', t('backoffice:audit.person'), person),
    {
      name: 'period',
      kind: 'select',
      label: t('backoffice:registers.period'),
      required: true,
      value: period?.name ?? anyTime,
      options: [
        { value: anyTime, label: t('backoffice:audit.allTime') },
        ...periods.map((each) => ({ value: each.name, label: periodName(each, say) })),
      ],
    },
    {
      name: 'agency',
      kind: 'select',
      label: t('backoffice:audit.agency'),
      required: true,
      value: agency || anyAgency,
      options: [{ value: anyAgency, label: t('backoffice:audit.anyAgency') }, ...named],
    },
  ];
}

/** What was found at an address. */
export function auditView(page: AuditPage, address: AuditAddress, isLater: boolean, now: string, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:audit.title'),
    filters: { label: t('backoffice:audit.filters'), fields: filtersOf(page, address, now, say) },
    show: t('backoffice:audit.show'),
    lead: `${t('backoffice:audit.lead')} ${t('backoffice:audit.noted')}`,
    empty: t('backoffice:audit.empty'),
    caption: t('backoffice:audit.caption'),
    columns: {
      at: t('backoffice:audit.at'),
      who: t('backoffice:audit.who'),
      where: t('backoffice:audit.where'),
      what: t('backoffice:audit.what'),
      code: t('backoffice:audit.code'),
    },
    rows: page.rows.map((row) => rowView(row, say)),
    pages: t('shell:pages'),
    start: isLater ? { href: auditHref(address), label: t('backoffice:audit.newest') } : undefined,
    next: page.next ? { href: auditHref(address, page.next), label: t('backoffice:audit.older') } : undefined,
  };
}
