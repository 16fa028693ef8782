import { addDays, plainDate } from '@mot-cua/calendar';
import { type NamedPeriod, offeredPeriods, reportPeriod } from '@mot-cua/use-cases';

/** What is searched for: it lives in the address. `period` is null for any time. */
export interface AuditAddress {
  dossier: string;
  person: string;
  agency: string;
  period: NamedPeriod | null;
}

const longest = 100;
export const anyTime = 'all';
export const anyAgency = 'mine';

/** Any time is offered for one dossier alone; otherwise what names no period is this month. */
export function readAuditAddress({ searchParams }: Pick<URL, 'searchParams'>, now: string): AuditAddress {
  const today = plainDate(now);
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longest);
  const [dossier, agency] = [text('dossier'), text('agency')];
  const named = reportPeriod(text('period'), today);
  const period = named ?? (dossier ? null : (offeredPeriods(today)[0] ?? null));
  return { dossier, person: text('person'), agency: agency === anyAgency ? '' : agency, period };
}

/** What the use case is asked at an address. */
export const auditAsked = ({ dossier, person, agency, period }: AuditAddress, now: string) => ({
  dossier,
  person,
  agencyId: agency || undefined,
  from: period?.from ?? '2000-01-01',
  next: period?.next ?? addDays(plainDate(now), 1),
});

export function auditHref({ dossier, person, agency, period }: Partial<AuditAddress>, after = ''): string {
  const parts = { dossier, person, agency, period: period?.name, after };
  return `/admin/audit?${new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
}
