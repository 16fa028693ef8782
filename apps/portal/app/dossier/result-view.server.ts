import { formatDate, formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { MyDossierView } from '@mot-cua/use-cases';
import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import { shareAddress } from '../sharing/addresses.ts';
import { sealChecks } from '../verify/seal-checks.server.ts';
import {
  correctionAddress,
  dossierAddress,
  paperFileAddress,
  resultFileAddress,
  resultPictureAddress,
  verifyAddress,
} from './addresses.ts';
import { agencyText, referenceOf } from './reference.server.ts';

function deliveryText({ dossier, agency, parcel }: MyDossierView, say: Say): string | null {
  const { delivery } = dossier.state;
  const number = parcel?.trackingNumber;
  if (delivery === 'inTransit' && !number) return say.t('portal:result.toPost');
  if (delivery === 'inTransit' && number) return say.t('portal:result.byPost', { number });
  if (delivery === 'readyAtDesk') return say.t('portal:result.atDesk', { agency: agencyText(agency, say) });
  if (delivery === 'inTransit' || delivery === 'toPost') return say.t(`workflow:delivery.${delivery}`);
  return null;
}

function onTimeText({ dossier, due }: MyDossierView, { t, locale }: Say): string | null {
  const { clock, settledAt } = dossier.facts;
  if (!clock || !settledAt || due?.state !== 'ended' || settledAt > clock.dueAt) return null;
  return t('portal:result.onTime', { date: formatLongDate(locale, settledAt) });
}

/** That the result holds no longer: by which decision, why, and what the holder may do. */
function revokedView({ standing, revokedBecause }: NonNullable<MyDossierView['result']>, { t, locale }: Say) {
  if (standing.state !== 'revoked') return null;
  const { on, document } = standing;
  return {
    title: t('portal:result.revokedTitle'),
    lines: [
      t('portal:result.revokedText', { date: formatDate(locale, on), document }),
      ...(revokedBecause ? [t('portal:result.revokedBecause', { reason: revokedBecause })] : []),
      t('portal:result.object', { hotline }),
    ],
  };
}

/** That a new result has taken its place and is typeset just now. */
function replacedView({ standing }: NonNullable<MyDossierView['result']>, { t, locale }: Say) {
  if (standing.state !== 'replaced') return null;
  const { on, number } = standing;
  return {
    title: t('portal:verify.replaced'),
    lines: [t('portal:result.replacedText', { date: formatDate(locale, on), number })],
  };
}

/** Which result it took the place of, with the way to that paper. */
const earlierView = ({ earlier }: NonNullable<MyDossierView['result']>, { t }: Say) =>
  earlier.map(({ paperId, number }) => ({
    text: t('portal:correction.replaces', { old: number }),
    href: paperFileAddress(paperId),
    label: t('portal:result.openOld', { number }),
  }));

/** The way to ask that something in it be set right, or to the request that is open. */
function correctionLink({ dossier, correction, result }: MyDossierView, { t }: Say) {
  if (!correction && result?.standing.state !== 'inForce') return null;
  return {
    href: correctionAddress(dossier.id),
    label: t(correction ? 'portal:correction.see' : 'portal:correction.link'),
  };
}

/** The result with its seal checked just now, and how others can check it; null while there is none. */
export function resultView(view: MyDossierView, say: Say, origin: string) {
  const { t, locale } = say;
  const { result, dossier, procedure, now } = view;
  if (!result) return null;
  const refused = dossier.facts.outcome === 'refused';
  const revoked = revokedView(result, say) ?? replacedView(result, say);
  return {
    title: revoked?.title ?? t(refused ? 'portal:result.refusedTitle' : 'portal:result.title'),
    tone: result.sealed.verdict === 'valid' && !revoked ? ('ok' as const) : ('bad' as const),
    revoked: revoked?.lines,
    earlier: earlierView(result, say),
    correct: correctionLink(view, say),
    back: { href: dossierAddress(dossier.id), label: referenceOf(view, say) },
    name: procedure.texts[locale].result.name,
    number: { label: t('portal:verify.number'), value: result.number },
    onTime: onTimeText(view, say),
    delivery: deliveryText(view, say),
    picture: revoked
      ? null
      : {
          src: resultPictureAddress(dossier.id),
          about: t('portal:result.picture', { name: procedure.texts[locale].result.name, number: result.number }),
        },
    download: { href: resultFileAddress(dossier.id), label: t('portal:result.download') },
    printNote: t('portal:result.printNote'),
    checks: {
      title: t('portal:result.signatures'),
      items: sealChecks(result.sealed, say),
      at: t('portal:verify.checkedAt', { time: formatDateTime(locale, now) }),
    },
    share: {
      title: t('portal:result.share'),
      text: t('portal:result.shareText'),
      address: `${origin}${verifyAddress(result.verifyToken)}`,
      make: view.isOwn ? { href: shareAddress(dossier.id), label: t('portal:share.title') } : null,
      see: { href: verifyAddress(result.verifyToken), label: t('portal:result.seeShared') },
    },
  };
}
