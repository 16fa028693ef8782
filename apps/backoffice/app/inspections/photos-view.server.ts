import type { Instant } from '@mot-cua/calendar';
import { fileWords } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import type { AddedPhoto, InspectionPhoto } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { photoHref } from './addresses.ts';

/** A photograph that was not taken, and why. */
export interface RefusedPhoto {
  name: string;
  problem: Extract<NonNullable<AddedPhoto>, { rejected: unknown }>['rejected'] | 'nothingChosen';
}

function problemText({ problem }: RefusedPhoto, { t }: Say): string {
  if (problem === 'nothingChosen' || problem === 'scannerSilent') return t(`backoffice:inspections.${problem}`);
  return problem === 'tooManyWaiting' ? t('backoffice:inspections.tooMany') : t(`forms:uploads.${problem}`);
}

export const photoLink = ({ id, name }: InspectionPhoto, { t }: Say) => ({
  href: photoHref(id),
  label: t('backoffice:inspections.photo', { name }),
});

interface Given {
  photos: readonly InspectionPhoto[];
  /** When the inspection was that this person may add to; null: they may not. */
  addsTo: Instant | null;
  refused?: readonly RefusedPhoto[];
}

/** The photographs of a dossier, and room for more. */
export function photosView({ photos, addsTo, refused = [] }: Given, say: Say) {
  const { t, locale } = say;
  const items = refused.map((each) => ({
    field: 'file',
    message: [each.name, problemText(each, say)].filter(Boolean).join(': '),
  }));
  return {
    heading: t('backoffice:inspections.photos'),
    lead: addsTo
      ? t('backoffice:inspections.photosLead', { when: formatDateTime(locale, addsTo) })
      : t('backoffice:inspections.photosClosed'),
    none: t('backoffice:inspections.none'),
    view: t('shell:view'),
    rows: photos.map((photo) => ({
      ...photoLink(photo, say),
      meta: [
        t('backoffice:inspections.takenAt', { when: formatDateTime(locale, photo.at) }),
        photo.addedBy && t('backoffice:inspections.by', { name: photo.addedBy }),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    field: addsTo && {
      ...{
        name: 'file',
        kind: 'file' as const,
        required: true,
        value: '',
        multiple: true,
        accept: 'image/jpeg,image/png',
      },
      label: t('backoffice:inspections.addLabel'),
      hint: t('backoffice:inspections.addHint'),
      fileWords: fileWords({ t, locale }, { camera: true }),
      error: items[0]?.message,
    },
    add: t('backoffice:inspections.add'),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
  };
}

export type PhotosView = ReturnType<typeof photosView>;
