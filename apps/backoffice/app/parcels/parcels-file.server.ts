import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { ParcelsOfDay } from '@mot-cua/use-cases';
import { type Sheet, sheetFile } from '../files/sheet-file.server.ts';
import type { Say } from '../say.ts';
import { standingOf } from './parcels-view.server.ts';

function sheetOf({ agency, day, rows }: ParcelsOfDay, now: string, say: Say): Sheet {
  const { t, locale } = say;
  return {
    heads: [
      t('backoffice:parcels.caption', { day: formatDate(locale, day) }),
      locale === 'vi' ? agency.nameVi : agency.nameEn,
      t('backoffice:parcels.seenAt', { time: formatDateTime(locale, now) }),
    ],
    columns: [
      t('backoffice:parcels.place'),
      t('backoffice:parcels.tracking'),
      t('backoffice:parcels.code'),
      t('backoffice:parcels.recipient'),
      t('backoffice:parcels.address'),
      t('backoffice:parcels.phone'),
      t('backoffice:parcels.at'),
      t('backoffice:parcels.standing'),
    ],
    lines: rows.map((parcel, place) => [
      place + 1,
      parcel.trackingNumber,
      parcel.reference,
      parcel.recipient,
      parcel.address,
      parcel.phone,
      formatDateTime(locale, parcel.at),
      standingOf(parcel, say),
    ]),
  };
}

/** The manifest as a file to send along. */
export const parcelsFile = (read: ParcelsOfDay, now: string, say: Say): Promise<Response> =>
  sheetFile('csv', sheetOf(read, now, say), `parcels-${read.day}`);
