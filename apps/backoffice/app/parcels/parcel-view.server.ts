import { parcelPage, type StaffDossierView } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';

type Viewed = Pick<StaffDossierView, 'parcel' | 'dossier'>;

/** What of a result that was handed over is not settled between the house and the carrier. */
export function parcelNotice({ parcel, dossier }: Viewed, { t }: Say) {
  if (!parcel || parcel.state === 'taken' || dossier.state.delivery !== 'inTransit') return undefined;
  if (parcel.state === 'refused')
    return {
      tone: 'warn' as const,
      title: t('backoffice:parcel.refused'),
      text: t('backoffice:parcel.reason', { reason: parcel.trouble ?? '' }),
    };
  const says = parcel.trouble ? 'silent' : 'waiting';
  return {
    tone: 'info' as const,
    title: t(`backoffice:parcel.${says}`),
    text: t(`backoffice:parcel.${says}Text`),
  };
}

/** The page on which a clerk corrects where a refused result goes; null where nothing was refused, or it is not theirs. */
export function parcelForm({ parcel, dossier }: Viewed, rejected: RejectedSettings | null, say: Say) {
  const { t } = say;
  if (parcel?.state !== 'refused' || !parcel.maySendAgain) return null;
  const { recipient, address, phone } = parcel;
  const labels = {
    recipient: { label: t('backoffice:parcel.fields.recipient.label') },
    address: { label: t('backoffice:parcel.fields.address.label'), hint: t('backoffice:parcel.fields.address.hint') },
    phone: { label: t('backoffice:parcel.fields.phone.label') },
  };
  const settings = { title: t('backoffice:parcel.mend'), page: parcelPage, labels, send: t('backoffice:parcel.send') };
  return {
    title: settings.title,
    reason: t('backoffice:parcel.reason', { reason: parcel.trouble ?? '' }),
    lead: t('backoffice:parcel.lead'),
    form: settingsForm(settings, rejected ?? { raw: { recipient, address, phone } }, say),
    cancel: { href: dossierHref(dossier.id), label: t('backoffice:parcel.cancel') },
  };
}
