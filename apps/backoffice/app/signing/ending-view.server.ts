import { type CertificateLine, type EndingTrouble, endingPage } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';
import { certificatesHref, endCertificateHref } from './addresses.ts';

/** The form that ends a certificate, and what is wrong with it. */
export function endingView(
  { id, serial, fullName }: CertificateLine,
  { trouble, ...rejected }: RejectedSettings & { trouble?: EndingTrouble },
  say: Say,
) {
  const { t } = say;
  const title = t('backoffice:certificates.endTitle');
  const labels = {
    endsFrom: { label: t('backoffice:certificates.from'), hint: t('backoffice:certificates.fromHint') },
    endReason: { label: t('backoffice:certificates.reason') },
  };
  const troubles = trouble ? [{ field: 'endsFrom', message: t(`backoffice:certificates.${trouble}`) }] : [];
  const settings = { title, page: endingPage, labels, send: t('backoffice:certificates.endSend') };
  return {
    title,
    lead: t('backoffice:certificates.endLead', { serial, name: fullName }),
    action: endCertificateHref(id),
    form: settingsForm(settings, { ...rejected, troubles }, say),
    back: { href: certificatesHref(), label: t('backoffice:certificates.title') },
  };
}
