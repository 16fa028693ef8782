import { formatDate } from '@mot-cua/locales';
import { may } from '@mot-cua/policy';
import { revocationPage, type StaffDossierView } from '@mot-cua/use-cases';
import type { Actor } from '@mot-cua/workflow';
import { correctionHref } from '../correction/addresses.ts';
import { dossierHref, revokeHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';

const labelsOf = ({ t }: Say) => ({
  document: {
    label: t('backoffice:revocation.fields.document.label'),
    hint: t('backoffice:revocation.fields.document.hint'),
  },
  reason: {
    label: t('backoffice:revocation.fields.reason.label'),
    hint: t('backoffice:revocation.fields.reason.hint'),
  },
  sure: {
    label: t('backoffice:revocation.fields.sure.label'),
    options: { sure: t('backoffice:revocation.fields.sure.options.sure') },
  },
});

/** That the result of a dossier holds no longer; undefined while it does, or there is none. */
export function noLongerView({ result }: StaffDossierView, { t, locale }: Say) {
  if (!result || result.standing.state === 'inForce') return undefined;
  const { standing, number } = result;
  if (standing.state === 'replaced') return { title: t('backoffice:revocation.replaced'), text: standing.number };
  const { on, document } = standing;
  return {
    title: t('backoffice:revocation.revoked', { number, date: formatDate(locale, on) }),
    text: t('backoffice:revocation.revokedText', { document }),
  };
}

/** For a leader who may revoke the result that is in force. */
export const revokeLink = ({ result, dossier }: StaffDossierView, actor: Actor, { t }: Say) =>
  result?.standing.state === 'inForce' && may('revokeResult', actor, dossier) === 'yes'
    ? { href: revokeHref(dossier.id), label: t('backoffice:revocation.link') }
    : undefined;

/** For those who may set the result that is in force right, or see what is open about it. */
export const correctLink = ({ result, dossier, correction }: StaffDossierView, actor: Actor, { t }: Say) => {
  const policy = correction ? 'correction' : 'prepareCorrection';
  if (!correction && result?.standing.state !== 'inForce') return undefined;
  if (may(policy, actor, dossier) !== 'yes') return undefined;
  return { href: correctionHref(dossier.id), label: t('backoffice:correction.link') };
};

/** That a correction of the result is open, for those who may see to it. */
export function openCorrection(view: StaffDossierView, actor: Actor, say: Say) {
  const link = view.correction && correctLink(view, actor, say);
  return link ? { title: say.t('backoffice:correction.isOpen'), link } : undefined;
}

/** The page on which a leader revokes a result; null while none is in force. */
export function revocationView({ result, dossier }: StaffDossierView, rejected: RejectedSettings, say: Say) {
  const { t } = say;
  if (result?.standing.state !== 'inForce') return null;
  const title = t('backoffice:revocation.title', { number: result.number });
  const settings = { title, page: revocationPage, labels: labelsOf(say), send: t('backoffice:revocation.send') };
  return {
    title,
    lead: t('backoffice:revocation.lead'),
    form: settingsForm(settings, rejected, say),
    cancel: { href: dossierHref(dossier.id), label: t('backoffice:revocation.cancel') },
  };
}
