import { plainTime } from '@mot-cua/calendar';
import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { ParcelsOfDay } from '@mot-cua/use-cases';
import { dayHref } from '../day/day-address.ts';
import { dayFilters } from '../day/day-filters.server.ts';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';

type Parcel = ParcelsOfDay['rows'][number];

/** What has become of a parcel: what is no longer on its way has arrived, or lies at the desk again. */
export function standingOf({ delivery, state, trouble }: Parcel, { t }: Say): string {
  if (delivery === 'inTransit' && state === 'waiting') return t('backoffice:parcels.standings.waiting');
  if (delivery === 'inTransit' && state === 'refused')
    return t('backoffice:parcels.standings.refused', { reason: trouble });
  const standing = delivery === 'inTransit' || delivery === 'delivered' ? delivery : 'returned';
  return t(`backoffice:parcels.standings.${standing}`);
}

const rowOf = (parcel: Parcel, say: Say) => ({
  key: `${parcel.dossierId}-${parcel.at}`,
  tracking: parcel.trackingNumber,
  code: { ...codeView(parcel.reference), href: dossierHref(parcel.dossierId) },
  recipient: parcel.recipient,
  address: parcel.address,
  phone: parcel.phone,
  at: plainTime(parcel.at),
  standing: standingOf(parcel, say),
});

const columnsOf = ({ t }: Say) => ({
  tracking: t('backoffice:parcels.tracking'),
  code: t('backoffice:parcels.code'),
  recipient: t('backoffice:parcels.recipient'),
  address: t('backoffice:parcels.address'),
  phone: t('backoffice:parcels.phone'),
  at: t('backoffice:parcels.at'),
  standing: t('backoffice:parcels.standing'),
});

/** What waits for an address, of whatever day, with the way to each. */
function refusedView({ rows, most }: ParcelsOfDay['refused'], { t }: Say) {
  if (rows.length === 0) return undefined;
  return {
    title: t('backoffice:parcels.refusedTitle', { count: rows.length }),
    most: rows.length < most ? undefined : t('backoffice:parcels.refusedMost', { most }),
    items: rows.map(({ dossierId, reference, trouble }) => ({
      href: dossierHref(dossierId),
      label: `${reference}: ${trouble}`,
    })),
  };
}

/** What an agency gave to the carrier on a day. */
export function parcelsView(read: ParcelsOfDay, isLater: boolean, now: string, say: Say) {
  const { t, locale } = say;
  const { agency, day, rows, next } = read;
  const at = { agencyId: agency.id, day };
  const name = locale === 'vi' ? agency.nameVi : agency.nameEn;
  const labels = { day: t('backoffice:parcels.day'), agency: t('backoffice:parcels.agency') };
  return {
    title: t('backoffice:parcels.title'),
    count: `${formatDate(locale, day)} · ${name}`,
    files: [{ href: dayHref('/post/manifest/file', at), label: t('backoffice:parcels.csv') }],
    print: t('backoffice:parcels.print'),
    filters: {
      label: t('backoffice:parcels.filters'),
      fields: dayFilters(read, labels, say),
      show: t('backoffice:parcels.show'),
    },
    refused: refusedView(read.refused, say),
    lead: t('backoffice:parcels.lead'),
    counted: next || isLater ? undefined : t('backoffice:parcels.count', { count: rows.length }),
    seenAt: t('backoffice:parcels.seenAt', { time: formatDateTime(locale, now) }),
    empty: t('backoffice:parcels.empty'),
    caption: t('backoffice:parcels.caption', { day: formatDate(locale, day) }),
    columns: columnsOf(say),
    rows: rows.map((parcel) => rowOf(parcel, say)),
    signing: [t('backoffice:parcels.giver', { agency: name }), t('backoffice:parcels.receiver')],
    pages: t('shell:pages'),
    start: isLater ? { href: dayHref('/post/manifest', at), label: t('backoffice:parcels.first') } : undefined,
    next: next
      ? { href: dayHref('/post/manifest', at, { after: next }), label: t('backoffice:parcels.more') }
      : undefined,
  };
}
