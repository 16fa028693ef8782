import { plainDate } from '@mot-cua/calendar';
import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { CertificateLine } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { endCertificateHref } from './addresses.ts';

function stateOf({ standing, endReason, endedBy }: CertificateLine, { t, locale }: Say): string {
  const { state } = standing;
  if (state === 'endsSoon') return t('backoffice:certificates.states.endsSoon', { count: standing.days });
  if (state !== 'ended' && state !== 'ending') return t(`backoffice:certificates.states.${state}`);
  const when = t(`backoffice:certificates.states.${state}`, { at: formatDateTime(locale, standing.at) });
  const why = endReason ? t('backoffice:certificates.by', { reason: endReason, by: endedBy ?? '' }) : '';
  return [when, why].filter(Boolean).join('. ');
}

/** Of somebody who has none in force there: the next is made here, where keys lie here. */
const mayRenew = ({ standing, staffId, agencyId }: CertificateLine, rows: readonly CertificateLine[]): boolean =>
  standing.state === 'ended' &&
  rows.every((each) => each.staffId !== staffId || each.agencyId !== agencyId || each.standing.state === 'ended');

function rowView(line: CertificateLine, rows: readonly CertificateLine[], say: Say) {
  const { t, locale } = say;
  return {
    key: line.id,
    person: line.fullName,
    agency: locale === 'vi' ? line.agencyVi : line.agencyEn,
    serial: line.serial,
    span: t('backoffice:certificates.span', {
      from: formatDate(locale, plainDate(line.validFrom)),
      to: formatDate(locale, plainDate(line.validTo)),
    }),
    kept: t(line.remote ? 'backoffice:certificates.keptRemote' : 'backoffice:certificates.keptHere'),
    uses: String(line.uses),
    state: stateOf(line, say),
    isPressing: line.standing.state === 'endsSoon' || line.standing.state === 'expired',
    renew: mayRenew(line, rows) ? t('backoffice:certificates.renew', { name: line.fullName }) : null,
    end: line.endedAt
      ? null
      : { href: endCertificateHref(line.id), label: t('backoffice:certificates.end', { name: line.fullName }) },
  };
}

/** Certificates as a list shows them. */
export function certificateLines(rows: readonly CertificateLine[], say: Say) {
  const { t } = say;
  return {
    columns: {
      person: t('backoffice:certificates.person'),
      agency: t('backoffice:certificates.agency'),
      serial: t('backoffice:certificates.serial'),
      valid: t('backoffice:certificates.valid'),
      kept: t('backoffice:certificates.kept'),
      uses: t('backoffice:certificates.uses'),
      state: t('backoffice:certificates.state'),
      act: t('backoffice:certificates.act'),
    },
    rows: rows.map((row) => rowView(row, rows, say)),
  };
}

export type CertificateLinesView = ReturnType<typeof certificateLines>;
